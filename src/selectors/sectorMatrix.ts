import { createSelector } from 'reselect';
import type { Area, Dataset, Enterprise, Park, Sector, Town } from '#domain/dataset.ts';
import type { ViewState } from '#view/viewState.ts';
import { type VisibleThings, visibleThings, withDescendants } from './visibleThings.ts';

/** What the cells count. */
export type MatrixCount = 'enterprises' | 'towns' | 'parks' | 'all';

export interface MatrixColumn {
  readonly area: Area;
  /** The zone lies inside the column before it and is counted there too. */
  readonly inside: boolean;
  /** What is known only to lie in the city has no area to filter by. */
  readonly filters: boolean;
}

export interface MatrixRow {
  /** null: no sector is named. */
  readonly sector: Sector | null;
  /** A child is counted in its parent too. */
  readonly isChild: boolean;
  /** One count a column, in their order. */
  readonly cells: readonly number[];
  readonly total: number;
}

export interface SectorMatrix {
  readonly columns: readonly MatrixColumn[];
  /** Sectors that have anything, each parent followed by its children. */
  readonly rows: readonly MatrixRow[];
  /** Distinct things a column: a park of several sectors once, a child with its parent once. */
  readonly totals: readonly number[];
  readonly total: number;
  /** Sectors of which nothing was seen. */
  readonly unseen: readonly Sector[];
}

type Thing = Town | Enterprise | Park;

const thingsOf = ({ towns, enterprises, parks }: VisibleThings, count: MatrixCount): readonly Thing[] =>
  ({ towns, enterprises, parks, all: [...towns, ...enterprises, ...parks] })[count];

/** The sectors a thing is of; [''] where none is named. */
function sectorsOf(thing: Thing): readonly string[] {
  if (!('sectorIds' in thing)) return [thing.sectorId];
  const named = [thing.sectorId, ...thing.sectorIds].filter((id) => id !== '');
  return named.length > 0 ? named : [''];
}

/**
 * Counts by sector and area under all filters but these two, so that each cell holds what the table would show
 * if it were chosen.
 */
export const selectSectorMatrix = createSelector(
  [
    (dataset: Dataset, _view: ViewState, _count: MatrixCount) => dataset,
    (_: Dataset, view: ViewState) => view.category,
    (_: Dataset, view: ViewState) => view.level,
    (_: Dataset, view: ViewState) => view.role,
    (_: Dataset, view: ViewState) => view.q,
    (_dataset: Dataset, _view: ViewState, count: MatrixCount) => count,
  ],
  (dataset, category, level, role, q, count): SectorMatrix => {
    const filters = { sector: [], area: [], standing: [], category, level, role, q };
    const things = thingsOf(visibleThings(dataset, filters), count);
    const columns = columnsOf(dataset.areas);
    const heads = [...headsBelow(dataset.sectors, ''), { sector: null, isChild: false }];
    const columnsAt = indexColumns(dataset.areas, columns);
    const rowsAt = indexRows(dataset.sectors, heads);
    const nothing = (): Counted => ({ cells: columns.map(() => 0), total: 0 });
    const rows = heads.map((head) => ({ ...head, ...nothing() }));
    const whole = nothing();
    for (const thing of things) {
      const within = columnsAt.get(thing.areaId) ?? [];
      addTo(whole, within);
      for (const row of new Set(sectorsOf(thing).flatMap((id) => rowsAt.get(id) ?? []))) {
        const counted = rows[row];
        if (counted) addTo(counted, within);
      }
    }
    return {
      columns,
      rows: rows.filter((row) => row.total > 0),
      totals: whole.cells,
      total: whole.total,
      unseen: rows.flatMap((row) => (row.total === 0 && row.sector ? [row.sector] : [])),
    };
  },
);

interface Counted {
  readonly cells: number[];
  total: number;
}

function addTo(counted: Counted, columns: readonly number[]): void {
  counted.total += 1;
  for (const column of columns) counted.cells[column] = (counted.cells[column] ?? 0) + 1;
}

type Head = Pick<MatrixRow, 'sector' | 'isChild'>;

/** Each parent followed by its children. */
const headsBelow = (sectors: readonly Sector[], parentId: string): readonly Head[] =>
  sectors
    .filter((s) => s.parentId === parentId)
    .flatMap((sector) => [{ sector, isChild: parentId !== '' }, ...headsBelow(sectors, sector.id)]);

/** The rows a sector is counted in: its own and those above it; '' is that of no sector. */
function indexRows(
  sectors: readonly Sector[],
  heads: readonly Head[],
): ReadonlyMap<string, readonly number[]> {
  const below = heads.map(({ sector }) => (sector ? withDescendants(sectors, [sector.id]) : new Set([''])));
  return new Map(
    ['', ...sectors.map((s) => s.id)].map((id) => [
      id,
      below.flatMap((ids, row) => (ids.has(id) ? [row] : [])),
    ]),
  );
}

/** The columns an area is counted in: a zone in its county's too; the city only where no county is told. */
function indexColumns(
  areas: readonly Area[],
  columns: readonly MatrixColumn[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    areas.map((area) => [
      area.id,
      columns.flatMap((column, i) =>
        column.area.id === area.id || (column.filters && column.area.id === area.parentId) ? [i] : [],
      ),
    ]),
  );
}

/** Counties, each followed by the zone inside it, then the city for what has no county. */
function columnsOf(areas: readonly Area[]): readonly MatrixColumn[] {
  const counties = areas
    .filter((a) => a.kind === 'county')
    .flatMap((county) => [
      { area: county, inside: false, filters: true },
      ...areas
        .filter((a) => a.kind === 'zone' && a.parentId === county.id)
        .map((area) => ({ area, inside: true, filters: true })),
    ]);
  const cities = areas
    .filter((a) => a.kind === 'city')
    .map((area) => ({ area, inside: false, filters: false }));
  return [...counties, ...cities];
}
