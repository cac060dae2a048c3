import type { CheckId } from '#catalog/issues.ts';
import { type Column, TABLES, type TableName } from '#catalog/tables.ts';
import type { Draft, Line } from '../lines.ts';
import type { CellValue } from '../parseCell.ts';
import { type Finding, rowFault } from './check.ts';

/** Tables whose references are the business of a check of their own. */
const OWN_CHECKS: Readonly<Partial<Record<TableName, CheckId>>> = {
  areas: 'areas',
  sources: 'sources',
  clauses: 'clauses',
};

/** Which named check a reference belongs to, by the table it points into. */
const checkOf = (target: TableName): CheckId => OWN_CHECKS[target] ?? 'foreignKeys';

/** All values of a column, read once per draft. */
export function valueReader(draft: Draft): (table: TableName, column: string) => ReadonlySet<unknown> {
  const cache = new Map<string, ReadonlySet<unknown>>();
  return (table, column) => {
    const key = `${table}.${column}`;
    const known = cache.get(key) ?? new Set(draft.lines[table].map((line) => line.cells[column]));
    cache.set(key, known);
    return known;
  };
}

export interface Missing {
  /** Why the id is not found: there is no such row, or the row that has it was left out for a fault of its own. */
  readonly why: string;
  readonly expected: string;
}

export function missing(draft: Draft, target: TableName, column: string, id: string): Missing {
  const row = draft.leftOut.find((out) => out.table === target && out.raw[column] === id);
  const file = draft.files[target];
  return row
    ? {
        why: `“${id}”所在的 ${file} 第 ${row.line} 行有误未采用`,
        expected: `先改正 ${file} 第 ${row.line} 行`,
      }
    : { why: `“${id}”在 ${file} 里查不到`, expected: knownIds(draft, target, column) };
}

/** For a short table all its ids, else only where to look. */
function knownIds(draft: Draft, target: TableName, column: string): string {
  const ids = [...new Set(draft.lines[target].map((line) => String(line.cells[column])))];
  return ids.length > 0 && ids.length <= 16
    ? `${draft.files[target]} 里有的：${ids.join('、')}`
    : `${draft.files[target]} 的 ${column} 列里有的编号`;
}

/** Cells that must be found in another table and are not. References into a table not read in full are skipped. */
export function* brokenReferences(draft: Draft, check: CheckId): Generator<Finding> {
  const values = valueReader(draft);
  for (const table of Object.keys(draft.lines) as TableName[]) {
    const columns: Readonly<Record<string, Column>> = TABLES[table].columns;
    for (const [name, column] of Object.entries(columns)) {
      if (!column.foreign) continue;
      const [into, key] = column.foreign;
      const target = into as TableName;
      if (checkOf(target) !== check || draft.unread.has(target)) continue;
      const known = values(target, key);
      for (const line of draft.lines[table] as readonly Line<TableName>[]) {
        const lost = lostIn(line.cells[name], known);
        if (lost.length > 0) yield broken(draft, table, line, { name, column, target, key, lost, check });
      }
    }
  }
}

const NOTHING: readonly string[] = [];

function lostIn(cell: CellValue | undefined, known: ReadonlySet<unknown>): readonly string[] {
  if (typeof cell === 'string') return cell === '' || known.has(cell) ? NOTHING : [cell];
  return idsIn(cell).filter((id) => !known.has(id));
}

function idsIn(cell: CellValue | undefined): readonly string[] {
  if (typeof cell === 'object' && cell !== null) return cell;
  return typeof cell === 'string' && cell !== '' ? [cell] : [];
}

interface Broken {
  readonly name: string;
  readonly column: Column;
  readonly target: TableName;
  readonly key: string;
  readonly lost: readonly string[];
  readonly check: CheckId;
}

function broken(draft: Draft, table: TableName, line: Line<TableName>, told: Broken): Finding {
  const { name, column, target, key, lost, check } = told;
  const each = lost.map((id) => missing(draft, target, key, id));
  const why = each.map((one) => one.why).join('；');
  const expected = [...new Set(each.map((one) => one.expected))].join('；');
  const what = { check, column: name, expected, found: lost.join('|') };
  if (column.required) return rowFault(draft, table, line, { ...what, message: `${why}，此行未采用` });
  const isList = column.type === 'list';
  const kept = isList ? idsIn(line.cells[name]).filter((id) => !lost.includes(id)) : '';
  const effect = isList ? '这一项不采用，其余保留' : '此格按空白处理，其余保留';
  return rowFault(draft, table, line, { ...what, message: `${why}，${effect}` }, { set: { [name]: kept } });
}
