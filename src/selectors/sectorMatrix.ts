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

const sectorsOf = (thing: Thing): readonly string[] =>
  'sectorIds' in thing ? [thing.sectorId, ...thing.sectorIds].filter((id) => id !== '') : [thing.sectorId];

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
    const countsIn = (some: readonly Thing[]) =>
      columns.map((column) => some.filter((t) => liesIn(dataset.areas, t, column)).length);
    const rowOf = (sector: Sector | null, isChild: boolean): MatrixRow => {
      const ids = sector && withDescendants(dataset.sectors, [sector.id]);
      const some = things.filter((t) =>
        ids ? sectorsOf(t).some((id) => ids.has(id)) : sectorsOf(t).length === 0,
      );
      return { sector, isChild, cells: countsIn(some), total: some.length };
    };
    const below = (parentId: string): readonly MatrixRow[] =>
      dataset.sectors
        .filter((s) => s.parentId === parentId)
        .flatMap((s) => [rowOf(s, parentId !== ''), ...below(s.id)]);
    const rows = [...below(''), rowOf(null, false)];
    return {
      columns,
      rows: rows.filter((row) => row.total > 0),
      totals: countsIn(things),
      total: things.length,
      unseen: rows.flatMap((row) => (row.total === 0 && row.sector ? [row.sector] : [])),
    };
  },
);

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

/** A county holds its zone; the city only what is told of no county. */
const liesIn = (areas: readonly Area[], thing: Thing, { area, filters }: MatrixColumn): boolean =>
  thing.areaId === area.id || (filters && areas.some((a) => a.id === thing.areaId && a.parentId === area.id));
