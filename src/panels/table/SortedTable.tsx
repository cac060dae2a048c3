import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ColumnContext, TableColumn } from './columns.tsx';
import styles from './SortedTable.module.css';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly context: ColumnContext;
  readonly symbol: (row: Row) => ReactNode;
  readonly nameOf: (row: Row) => string;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly empty: ReactNode;
}

type Sort = { readonly column: string; readonly descending: boolean } | null;

const collator = new Intl.Collator('zh-CN');

/** Rows without a value come last, whichever way the rest is sorted. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => number | string | null,
  descending: boolean,
): readonly Row[] {
  const way = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [sortBy(a), sortBy(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return (left - right) * way;
    return collator.compare(String(left), String(right)) * way;
  });
}

/** A table by mouse and keyboard: heads sort, rows select, arrows walk, the selected row is in view. */
export function SortedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, columns, context, selectedId, onSelect } = props;
  const [sort, setSort] = useState<Sort>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const column = columns.find((c) => c.id === sort?.column);
  const sorted =
    sort?.column === 'name'
      ? sortRows(rows, props.nameOf, sort.descending)
      : column && sort
        ? sortRows(rows, (row) => column.sortBy(row, context), sort.descending)
        : rows;

  useEffect(() => {
    if (selectedId === null) return;
    body.current
      ?.querySelector(`[data-id="${CSS.escape(selectedId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const names = [...(body.current?.querySelectorAll<HTMLButtonElement>('[data-row-name]') ?? [])];
    const at = names.indexOf(event.target as HTMLButtonElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    names[at + step]?.focus();
  };

  const unitOf = ({ indicatorId }: TableColumn<Row>) =>
    indicatorId && context.lookup.row('indicators', indicatorId)?.unitLabel;

  const head = (id: string, title: string, numeric?: true, unit?: string, essential?: true) => (
    <th
      key={id}
      scope="col"
      data-essential={essential}
      className={numeric && styles.numeric}
      aria-sort={sort?.column !== id ? 'none' : sort.descending ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        onClick={() =>
          setSort((s) =>
            s?.column === id
              ? { column: id, descending: !s.descending }
              : { column: id, descending: numeric === true },
          )
        }
      >
        {title}
        {unit && <i>{unit}</i>}
        <span aria-hidden="true">{sort?.column !== id ? '' : sort.descending ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );

  if (rows.length === 0) return <div className={styles.empty}>{props.empty}</div>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={props.label}>
        <thead>
          <tr>
            {head('name', '名称', undefined, undefined, true)}
            {columns.map((c) => head(c.id, c.title, c.numeric, unitOf(c), c.essential))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {sorted.map((row) => (
            <tr
              key={row.id}
              data-id={row.id}
              aria-selected={row.id === selectedId}
              onClick={() => onSelect(row.id)}
            >
              <th scope="row" data-essential="true">
                <button type="button" data-row-name="" onClick={() => onSelect(row.id)}>
                  {props.symbol(row)}
                  {props.nameOf(row)}
                </button>
              </th>
              {columns.map((c) => (
                <td key={c.id} className={c.numeric && styles.numeric} data-essential={c.essential}>
                  {c.cell(row, context)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
