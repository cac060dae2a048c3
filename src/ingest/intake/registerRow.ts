import { type Column, type RowOf, TABLES } from '#catalog/tables.ts';
import type { IntakeGround } from '#domain/intake.ts';
import { blankOf } from '../parseCell.ts';
import { fillFirm } from './fillFirm.ts';
import { initialsOf } from './initialsOf.ts';
import { knownSubject } from './knownSubject.ts';
import { subjectIdOf } from './newId.ts';
import type { Placed } from './placeThing.ts';
import type { Draft, RegisterUse } from './registerUse.ts';
import type { SheetRow } from './sheetRow.ts';

/** The firm or park of a row: one of the package with what the row says of it, or a new one. Null: refused, and told. */
export function registerRow<T extends 'enterprises' | 'parks'>(
  table: T,
  row: SheetRow,
  by: RegisterUse,
): RowOf<'enterprises' | 'parks'> | null {
  const { ground, context, found } = by;
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
  const areaId = areaOfThing(row, before?.areaId ?? '', by);
  if (areaId === '') return null;
  const draft: Draft = before
    ? { ...before }
    : { ...BLANK[table], id: subjectIdOf(name), name, initials: initialsOf(name) };
  draft.areaId = areaId;
  Object.assign(draft, placedOf(row, areaId, before, by));
  draft.note = noteOf(row, before?.note ?? '');
  if (table === 'parks') fillPark(draft, row, by);
  else if (!fillFirm(draft, row, by)) return null;
  if (!before || JSON.stringify(draft) !== JSON.stringify(before)) draft.sourceId = context.sourceId;
  // Sound because a draft begins as a whole row, and only its own columns are written.
  return draft as unknown as RowOf<'enterprises' | 'parks'>;
}

const blankRow = (columns: Readonly<Record<string, Column>>): Draft =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, blankOf(column)]));

const BLANK = {
  enterprises: { ...blankRow(TABLES.enterprises.columns), role: 'unstated' },
  parks: blankRow(TABLES.parks.columns),
} as const;

/** The area a row names, or its address, or the package, or the title of the sheet; '' is told. */
function areaOfThing(row: SheetRow, before: string, { ground, plan, areaOf, found }: RegisterUse): string {
  const column = row.column('area')?.index;
  const written = row.text('area') || (before === '' && plan.areaId === '' ? areaInText(row, ground) : '');
  if (written !== '') return areaOf(row, written, column);
  const areaId = before || plan.areaId;
  const message = '没有写所在县（市、区），此行没有采用';
  if (areaId === '') found.fault('areas', row.place(column), { message, expected: '填写所在县（市、区）' });
  return areaId;
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

function noteOf(row: SheetRow, before: string): string {
  const [note, address, source] = [row.text('note'), row.text('address'), row.text('statedSource')];
  const told = [note, address && `地址：${address}`, source && `数据来源：${source}`]
    .filter((part) => part !== '')
    .join('；');
  if (told === '' || before.includes(told)) return before;
  return before === '' ? told : `${before}；${told}`;
}

/** The columns only a park has. */
function fillPark(draft: Draft, row: SheetRow, { by }: RegisterUse): void {
  const [grade, sector] = [row.text('grade'), row.text('sector')];
  if (grade !== '') draft.grade = grade;
  if (sector === '') return;
  draft.leadSectors = sector;
  const sectorId = by.sector(sector);
  if (sectorId !== null) Object.assign(draft, { sectorId, sectorIds: [sectorId] });
}
