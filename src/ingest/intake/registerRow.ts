import type { RowOf } from '#catalog/tables.ts';
import type { IntakeGround } from '#domain/intake.ts';
import { firmOf } from './firmOf.ts';
import { initialsOf } from './initialsOf.ts';
import { knownSubject } from './knownSubject.ts';
import { subjectIdOf } from './newId.ts';
import type { Placed } from './placeThing.ts';
import type { Part, RegisterUse } from './registerUse.ts';
import type { SheetRow } from './sheetRow.ts';

/** The firm or park of a row: one of the package with what the row says of it, or a new one. Null: refused, and told. */
export function registerRow<T extends 'enterprises' | 'parks'>(
  table: T,
  row: SheetRow,
  by: RegisterUse,
): RowOf<'enterprises' | 'parks'> | null {
  const { ground, plan, found } = by;
  const name = row.text('subject');
  const column = row.column('subject')?.index;
  if (name === '') {
    found.fault('subjects', row.place(column), { message: '没有写名称，此行没有采用', expected: '填写全称' });
    return null;
  }
  const known = knownSubject(table === 'parks' ? 'park' : 'enterprise', row, by);
  if (known === 'asked') return null;
  const before =
    known && (table === 'parks' ? ground.parks : ground.enterprises).find(({ id }) => id === known.id);
  const written = row.text('area') || (plan.areaId === '' ? areaInText(row, ground) : '');
  const areaId =
    written === ''
      ? plan.areaId || (before?.areaId ?? '')
      : by.areaOf(row, written, row.column('area')?.index);
  if (areaId === '') {
    if (written === '')
      found.fault('areas', row.place(row.column('area')?.index), {
        message: '没有写所在县（市、区），此行没有采用',
        expected: '填写所在县（市、区）',
      });
    return null;
  }
  const common = {
    ...(before ? {} : { name, initials: initialsOf(name), nameEn: '' }),
    areaId,
    ...placedOf(row, areaId, before, by),
    ...noteOf(row, before?.note ?? ''),
  };
  const made = table === 'parks' ? parkOf(row, common, before, by) : firmOf(row, name, common, before, by);
  if (made === null) return null;
  const after = { ...before, ...made, id: before?.id ?? subjectIdOf(name) };
  const changed = before === undefined || JSON.stringify({ ...before, ...made }) !== JSON.stringify(before);
  // The one place where cells read by meaning become a typed row: every column of the table is set above or by `before`.
  return { ...after, sourceId: changed ? by.context.sourceId : (before?.sourceId ?? '') } as unknown as RowOf<
    'enterprises' | 'parks'
  >;
}

/** An area named in the address. */
const areaInText = (row: SheetRow, { areas }: IntakeGround): string => {
  const address = row.text('address');
  const named = areas.filter(({ kind, name }) => kind === 'county' && address.includes(name));
  return named.length === 1 ? (named[0]?.name ?? '') : '';
};

/** A position of the package is kept when the sheet has none that is better. */
function placedOf(
  row: SheetRow,
  areaId: string,
  before: (Placed & { readonly areaId: string }) | undefined,
  by: RegisterUse,
): Placed {
  const placed = by.place(row, areaId);
  const rank = { exact: 0, township: 1, county: 2, city: 3 } as const;
  if (before && before.areaId === areaId && rank[before.positionQuality] < rank[placed.positionQuality]) {
    const { placeCode, lon, lat, positionQuality } = before;
    return { placeCode, lon, lat, positionQuality };
  }
  return placed.placeCode === '' && before?.areaId === areaId
    ? { ...placed, placeCode: before.placeCode }
    : placed;
}

function noteOf(row: SheetRow, before: string): { readonly note: string } {
  const [note, address, source] = [row.text('note'), row.text('address'), row.text('statedSource')];
  const told = [note, address && `地址：${address}`, source && `数据来源：${source}`]
    .filter((part) => part !== '')
    .join('；');
  return {
    note:
      told === '' || before.includes(told) ? before : [before, told].filter((part) => part !== '').join('；'),
  };
}

function parkOf(row: SheetRow, common: Part, before: Part | undefined, by: RegisterUse): Part {
  const sector = row.text('sector');
  const sectorId = by.by.sector(sector);
  const blank = { grade: '', parentId: '', sectorId: '', sectorIds: [], leadSectors: '' };
  return {
    ...(before ? {} : blank),
    ...common,
    ...(row.text('grade') === '' ? {} : { grade: row.text('grade') }),
    ...(sector === '' ? {} : { leadSectors: sector }),
    ...(sectorId === null ? {} : { sectorId, sectorIds: [sectorId] }),
  };
}
