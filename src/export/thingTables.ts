import { POSITION_QUALITIES } from '#catalog/subjects.ts';
import type { Dataset, Enterprise, Park, Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { allowedStandings, sampleInView } from '#selectors/allowedStandings.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { THING_COLUMNS, type ThingColumn } from '#selectors/thingColumns.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import type { ViewState } from '#view/viewState.ts';
import type { ExportCell, ExportColumn, ExportTable } from './exportTable.ts';
import { figureColumns } from './figureColumns.ts';

type Thing = Town | Enterprise | Park;

/** What a column of the screen becomes in a file. */
interface Written<Row> {
  readonly columns: readonly ExportColumn[];
  readonly of: (row: Row) => { readonly cells: readonly ExportCell[]; readonly sourceIds: readonly string[] };
}

/** The towns, enterprises and parks the filters leave, in the order and with the columns of the screen. */
export function thingTables(dataset: Dataset, view: ViewState): readonly ExportTable[] {
  const { towns, enterprises, parks } = visibleThings(dataset, view);
  return [
    thingTable(dataset, view, '镇与集群', towns, THING_COLUMNS.towns),
    thingTable(dataset, view, '企业', enterprises, THING_COLUMNS.enterprises),
    thingTable(dataset, view, '园区', parks, THING_COLUMNS.parks),
  ];
}

function thingTable<Row extends Thing>(
  dataset: Dataset,
  view: ViewState,
  title: string,
  rows: readonly Row[],
  columns: readonly ThingColumn<Row>[],
): ExportTable {
  const written = [
    textOf<Row>('编号', (row) => row.id),
    textOf<Row>('名称', (row) => row.name),
    ...columns.map((column) => writtenOf(dataset, view, column)),
    textOf<Row>('位置精度', (row) => POSITION_QUALITIES[row.positionQuality].label),
  ];
  const lines = rows.map((row) => written.map(({ of }) => of(row)));
  return {
    title,
    note: '数取各自最新一年；期间见各列',
    columns: written.flatMap((w) => w.columns),
    rows: lines.map((parts) => parts.flatMap(({ cells }) => cells)),
    sourceIds: [...rows.map((row) => row.sourceId), ...lines.flat().flatMap(({ sourceIds }) => sourceIds)],
    indicators: columns.flatMap((column) =>
      'indicatorId' in column ? (lookupOf(dataset).row('indicators', column.indicatorId) ?? []) : [],
    ),
  };
}

const textOf = <Row>(title: string, text: (row: Row) => string): Written<Row> => ({
  columns: [{ title, kind: 'text' }],
  of: (row) => ({ cells: [text(row) || null], sourceIds: [] }),
});

function writtenOf<Row extends Thing>(
  dataset: Dataset,
  view: ViewState,
  column: ThingColumn<Row>,
): Written<Row> {
  const lookup = lookupOf(dataset);
  if ('text' in column) return textOf(column.title, (row) => column.text(row, lookup));
  const indicator = lookup.row('indicators', column.indicatorId);
  if (!indicator) return { columns: [], of: () => ({ cells: [], sourceIds: [] }) };
  const allowed = allowedStandings(view);
  const group = figureColumns(indicator, column.title, sampleInView(dataset, view));
  return {
    columns: group.columns,
    of: (row) => {
      const figure = subjectFigure(dataset, row.id, indicator.id, allowed);
      return { cells: group.cellsOf(figure), sourceIds: figure ? sourceIdsOf(figure) : [] };
    },
  };
}
