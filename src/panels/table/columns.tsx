import type { ReactNode } from 'react';
import type { Standing } from '#catalog/standings.ts';
import { type Figure, figureValue } from '#domain/figure.ts';
import type { Lookup } from '#domain/lookup.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { THING_COLUMNS, type ThingColumn } from '#selectors/thingColumns.ts';
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

const textColumn = <Row,>(
  id: string,
  title: string,
  text: (row: Row, lookup: Lookup) => string,
): TableColumn<Row> => ({
  id,
  title,
  sortBy: (row, { lookup }) => text(row, lookup) || null,
  cell: (row, { lookup }) => text(row, lookup) || '—',
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

const columnOf = <Row extends { id: string }>(column: ThingColumn<Row>): TableColumn<Row> => ({
  ...('text' in column
    ? textColumn<Row>(column.id, column.title, column.text)
    : figureColumn<Row>(column.indicatorId, column.title)),
  ...(column.essential && { essential: true }),
});

export const TOWN_COLUMNS = THING_COLUMNS.towns.map((column) => columnOf(column));
export const ENTERPRISE_COLUMNS = THING_COLUMNS.enterprises.map((column) => columnOf(column));
export const PARK_COLUMNS = THING_COLUMNS.parks.map((column) => columnOf(column));
