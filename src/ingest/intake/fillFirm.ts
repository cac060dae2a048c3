import type { Mend } from '#domain/intake.ts';
import { ownOf } from './ownOf.ts';
import type { Draft, RegisterUse } from './registerUse.ts';
import { roleOf } from './roleOf.ts';
import type { SheetRow } from './sheetRow.ts';

/** Fills the columns only a firm has. False: its sector is not known, and that is told. */
export function fillFirm(draft: Draft, row: SheetRow, use: RegisterUse): boolean {
  const { found, plan, ground, by } = use;
  const before = typeof draft.sectorId === 'string' ? draft.sectorId : '';
  const written = row.text('sector');
  const named = by.sector(written);
  const products = row.text('products');
  const known = named ?? (before || plan.sectorId);
  const guessed = known === '' ? by.sectorIn(`${row.text('subject')}${products}`) : null;
  const sectorId = known || (guessed ?? '');
  const place = row.place(row.column('sector')?.index);
  if (sectorId === '') {
    const mends = ground.sectors.map(
      ({ id, name: label }): Mend => ({ kind: 'sector', label: `没有写的都算${label}`, sectorId: id }),
    );
    const message =
      written === '' ? '没有写领域，此行没有采用' : `领域“${written}”不在领域表里，此行没有采用`;
    found.fault('subjects', place, {
      message,
      expected: '陶瓷、乳品等，见领域表；或为整张表选一个',
      found: written,
      mends,
    });
    return false;
  }
  if (written !== '' && named === null)
    found.warn('subjects', place, {
      message: `领域“${written}”不在领域表里，没有采用`,
      expected: '领域表里的名称',
      found: written,
    });
  if (guessed !== null)
    found.say(
      `没有写领域，按名称和产品推定为${ground.sectors.find(({ id }) => id === guessed)?.name ?? ''}，请核对`,
      row.line,
    );
  draft.sectorId = sectorId;
  const role = roleOf(row.text('role'));
  if (role !== null) draft.role = role;
  if (products !== '') draft.products = products;
  draft.townId = reference('town', row, use) || (draft.townId ?? '');
  draft.parkId = reference('park', row, use) || (draft.parkId ?? '');
  return true;
}

/** Id of the town or park a cell names; '' when it is blank, or unknown and told. */
function reference(kind: 'town' | 'park', row: SheetRow, { by, plan, found }: RegisterUse): string {
  const text = row.text(kind);
  if (text === '') return '';
  const own = ownOf(plan.subjects, text);
  const match = by.subject(text, [kind]);
  const id = own?.kind === kind ? own.id : match.kind === 'sure' ? match.subject.id : '';
  if (id !== '') return id;
  const candidates = match.kind === 'doubtful' ? match.candidates : [];
  found.warn('subjects', row.place(row.column(kind)?.index), {
    message: `名录里没有“${text}”，这一格没有采用`,
    expected:
      candidates.length > 0 ? `是不是${candidates.map(({ name }) => name).join('、')}` : '名录里的全称',
    found: text,
    mends: candidates.map((subject) => ({
      kind: 'subject',
      label: `就是“${subject.name}”`,
      name: text,
      subject: { kind: subject.kind, id: subject.id },
    })),
  });
  return '';
}
