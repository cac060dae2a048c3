import type { RowOf } from '#catalog/tables.ts';
import type { Mend } from '#domain/intake.ts';
import type { Part, RegisterUse } from './registerUse.ts';
import { roleOf } from './roleOf.ts';
import type { SheetRow } from './sheetRow.ts';

/** The columns only a firm has. Null: its sector is not known, and that is told. */
export function firmOf(
  row: SheetRow,
  name: string,
  common: Part,
  before: RowOf<'enterprises' | 'parks'> | undefined,
  by: RegisterUse,
): Part | null {
  const { found, plan, ground } = by;
  const written = row.text('sector');
  const named = by.by.sector(written);
  const products = row.text('products');
  const guessed =
    named === null && plan.sectorId === '' && !before?.sectorId ? by.by.sectorIn(`${name}${products}`) : null;
  const sectorId = named ?? (before?.sectorId || plan.sectorId || guessed || '');
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
    return null;
  }
  if (written !== '' && named === null)
    found.warn('subjects', place, {
      message: `领域“${written}”不在领域表里，没有采用`,
      expected: '领域表里的名称',
      found: written,
    });
  if (guessed !== null && guessed === sectorId)
    found.say(
      `没有写领域，按名称和产品推定为${ground.sectors.find(({ id }) => id === guessed)?.name ?? ''}，请核对`,
      row.line,
    );
  const role = roleOf(row.text('role'));
  const blank = { townId: '', parkId: '', role: 'unstated', products: '' };
  return {
    ...(before ? {} : blank),
    ...common,
    sectorId,
    ...(role === null ? {} : { role }),
    ...(products === '' ? {} : { products }),
    ...reference('town', row, by),
    ...reference('park', row, by),
  };
}

function reference(kind: 'town' | 'park', row: SheetRow, { by, plan, found }: RegisterUse): Part {
  const text = row.text(kind);
  if (text === '') return {};
  const own = plan.subjects[text];
  const match = by.subject(text, [kind]);
  const id = own?.kind === kind ? own.id : match.kind === 'sure' ? match.subject.id : '';
  if (id !== '') return { [`${kind}Id`]: id };
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
  return {};
}
