import type { ReactNode } from 'react';
import type { Standing } from '#catalog/standings.ts';
import { CATEGORIES, LEVELS, ROLES } from '#catalog/subjects.ts';
import type { Enterprise, Park, Town } from '#domain/dataset.ts';
import { type Figure, figureValue } from '#domain/figure.ts';
import type { Lookup } from '#domain/lookup.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { AskableFigure } from '../Provenance.tsx';

export interface ColumnContext {
  readonly lookup: Lookup;
  readonly allowed: ReadonlySet<Standing>;
}

/** One column: what it is sorted by and how it is written. null sorts last, whichever way. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly numeric?: true;
  /** Indicator whose unit stands in the head. */
  readonly indicatorId?: string;
  /** Kept where the table is narrow. */
  readonly essential?: true;
  readonly sortBy: (row: Row, context: ColumnContext) => number | string | null;
  readonly cell: (row: Row, context: ColumnContext) => ReactNode;
}

const areaName = (row: { areaId: string }, { lookup }: ColumnContext) =>
  lookup.row('areas', row.areaId)?.shortName ?? '';
const sectorName = (id: string, { lookup }: ColumnContext) => lookup.row('sectors', id)?.name ?? '';
const publisher = (row: { sourceId: string }, { lookup }: ColumnContext) =>
  lookup.row('sources', row.sourceId)?.publisher ?? '';

const textColumn = <Row,>(
  id: string,
  title: string,
  text: (row: Row, context: ColumnContext) => string,
): TableColumn<Row> => ({
  id,
  title,
  sortBy: (row, c) => text(row, c) || null,
  cell: (row, c) => text(row, c) || '—',
});

/** The newest figure of an indicator, with its own period and mark. */
const figureColumn = <Row extends { id: string }>(indicatorId: string, title: string): TableColumn<Row> => {
  const figure = (row: Row, { lookup, allowed }: ColumnContext): Figure | null =>
    subjectFigure(lookup.dataset, row.id, indicatorId, allowed);
  return {
    id: indicatorId,
    title,
    numeric: true,
    indicatorId,
    sortBy: (row, c) => {
      const found = figure(row, c);
      return found === null ? null : figureValue(found);
    },
    cell: (row, c) => {
      const found = figure(row, c);
      return found && <AskableFigure figure={found} showUnit={false} />;
    },
  };
};

export const TOWN_COLUMNS: readonly TableColumn<Town>[] = [
  { ...textColumn<Town>('level', '层级', (t) => LEVELS[t.level].label), essential: true },
  textColumn('area', '区域', areaName),
  textColumn('category', '类别', (t) => CATEGORIES[t.category].label),
  { ...figureColumn<Town>('outputValue', '主导产业产值'), essential: true },
  figureColumn('enterpriseCount', '企业数'),
  figureColumn('employment', '从业人员'),
  textColumn('source', '主要来源', publisher),
];

export const ENTERPRISE_COLUMNS: readonly TableColumn<Enterprise>[] = [
  textColumn('role', '角色', (e) => ROLES[e.role].label),
  textColumn('area', '区域', areaName),
  textColumn('sector', '领域', (e, c) => sectorName(e.sectorId, c)),
  { ...textColumn<Enterprise>('products', '产品', (e) => e.products), essential: true },
  textColumn('town', '所属专业镇', (e, { lookup }) => lookup.row('towns', e.townId)?.shortName ?? ''),
  textColumn('note', '规模说明', (e) => e.note),
  textColumn('source', '来源', publisher),
];

export const PARK_COLUMNS: readonly TableColumn<Park>[] = [
  textColumn('grade', '级别', (p) => p.grade),
  textColumn('area', '区域', areaName),
  textColumn('sector', '主导领域', (p) => p.leadSectors),
  { ...figureColumn<Park>('parkArea', '园区面积'), essential: true },
  figureColumn('parkEnterpriseCount', '入园企业'),
  figureColumn('availableLand', '可供用地'),
  textColumn('source', '来源', publisher),
];
