import { TABLES, type Table, type TableName } from '#catalog/tables.ts';
import { rewriteRows, type TextCells } from '#merge/rewriteRows.ts';
import type { TextTable, TextTables } from '#merge/textTable.ts';
import type { InternalMark } from './internalMarks.ts';
import { publicPosition } from './publicPosition.ts';
import { TABLE_NAMES } from './resources.ts';

const OBSERVATIONS: readonly TableName[] = ['observations', 'sampleObservations'];

/** Who wrote a row of evidence is told to nobody outside. */
const ALWAYS: readonly InternalMark[] = [{ kind: 'column', table: 'evidence', column: 'enteredBy' }];

/** The tables without the rows, cells and positions that are marked, nor columns no table knows. */
export function publicTables(tables: TextTables, marked: readonly InternalMark[]): TextTables {
  const shown = withoutUnusedSources(tables, withoutRows(tables));
  const marks = [...marked, ...ALWAYS];
  const blank = each(shown, (table, name) => {
    const columns = table.columns.filter((column) => Object.hasOwn(TABLES[name].columns, column));
    const blanked = marks.flatMap((mark) =>
      mark.kind === 'column' && mark.table === name ? wholeOf(mark.column) : [],
    );
    return rewriteRows(table, columns, (cells) =>
      withoutLink(
        name,
        blanked.reduce((row, column) => withCell(row, column, ''), cells),
      ),
    );
  });
  const position = publicPosition(
    blank,
    marks.some(({ kind }) => kind === 'positions'),
  );
  return each(blank, (table, name) => rewriteRows(table, table.columns, (cells) => position(name, cells)));
}

/** What is without its address is no link. */
const withoutLink = (name: TableName, cells: TextCells): TextCells =>
  name === 'sources' && cells.url === '' ? withCell(cells, 'link', 'none') : cells;

const DEGREES: readonly string[] = ['lon', 'lat'];

/** Half a position is none. */
const wholeOf = (column: string): readonly string[] => (DEGREES.includes(column) ? DEGREES : [column]);

const each = (tables: TextTables, change: (table: TextTable, name: TableName) => TextTable): TextTables =>
  Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const table = tables[name];
      return table ? [[name, change(table, name)]] : [];
    }),
  );

/** The very same cells where nothing changes. */
const withCell = (cells: TextCells, column: string, text: string): TextCells =>
  (cells[column] ?? '') === text ? cells : { ...cells, [column]: text };

/** Anything but a clear no is taken for a yes. */
const isInternal = ({ internal = '' }: TextCells): boolean =>
  internal !== '' && internal.toLowerCase() !== 'false';

/** Takes out the marked figures and the evidence that rests on one; other references to them become blank. */
function withoutRows(tables: TextTables): TextTables {
  const hidden = new Set(
    OBSERVATIONS.flatMap((name) => tables[name]?.rows ?? []).flatMap(({ cells }) =>
      isInternal(cells) ? [cells.id ?? ''] : [],
    ),
  );
  return each(tables, (table, name) => {
    const links = linksInto(name, OBSERVATIONS);
    return rewriteRows(table, table.columns, (cells) => {
      if (OBSERVATIONS.includes(name)) return isInternal(cells) ? null : cells;
      const broken = links.filter((column) => hidden.has(cells[column] ?? ''));
      if (broken.length > 0 && name === 'evidence') return null;
      return broken.reduce((row, column) => withCell(row, column, ''), cells);
    });
  });
}

const linksInto = (name: TableName, into: readonly TableName[]): readonly string[] =>
  Object.entries((TABLES[name] as Table).columns).flatMap(([column, { foreign }]) =>
    foreign && into.some((table) => table === foreign[0]) ? [column] : [],
  );

/** A source that nothing but hidden rows named would tell of them. */
function withoutUnusedSources(before: TextTables, after: TextTables): TextTables {
  const [named, stillNamed] = [sourcesNamed(before), sourcesNamed(after)];
  return each(after, (table, name) =>
    name === 'sources'
      ? rewriteRows(table, table.columns, (cells) => {
          const id = cells.id ?? '';
          return named.has(id) && !stillNamed.has(id) ? null : cells;
        })
      : table,
  );
}

function sourcesNamed(tables: TextTables): ReadonlySet<string> {
  const named = new Set<string>();
  for (const name of TABLE_NAMES) {
    const links = linksInto(name, ['sources']);
    for (const { cells } of tables[name]?.rows ?? [])
      for (const column of links) if (cells[column]) named.add(cells[column]);
  }
  return named;
}
