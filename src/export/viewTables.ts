import type { Dataset, Indicator, Source } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ViewState } from '#view/viewState.ts';
import { areaTable } from './areaTable.ts';
import type { ExportTable } from './exportTable.ts';
import { exportView, type StatementLine, statementOf } from './statement.ts';
import { targetTable } from './targetTable.ts';
import { thingTables } from './thingTables.ts';

/** The files of one export: told apart from others by `id`. */
export interface ExportStamp {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly madeOn: string;
}

/** What is shown now, as tables, with what must be said of them. */
export interface ViewTables {
  readonly tables: readonly ExportTable[];
  readonly statement: readonly StatementLine[];
  /** What the tables measure and rest on, each once. */
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}

/** The tables of a view, from what the screen is drawn from; without sample unless the address asks for it. */
export function viewTables(dataset: Dataset, asked: ViewState, stamp: ExportStamp): ViewTables {
  const view = exportView(asked);
  const lookup = lookupOf(dataset);
  const areas = areaTable(dataset, view);
  const tables = [...(areas ? [areas] : []), ...thingTables(dataset, view), targetTable(dataset, view)];
  return {
    tables,
    statement: statementOf(dataset, view, stamp),
    indicators: [...new Set(tables.flatMap(({ indicators }) => indicators))],
    sources: [...new Set(tables.flatMap(({ sourceIds }) => sourceIds))].flatMap(
      (id) => lookup.row('sources', id) ?? [],
    ),
  };
}
