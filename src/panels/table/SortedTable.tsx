import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { ColumnContext, TableColumn } from './columns.tsx';
import styles from './SortedTable.module.css';
import { sortRows } from './sortRows.ts';
import { type RowLook, TableRow } from './TableRow.tsx';
import { useRowWindow } from './useRowWindow.ts';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly look: RowLook<Row>;
  readonly context: ColumnContext;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly empty: ReactNode;
}

type Sort = { readonly column: string; readonly descending: boolean } | null;

/** A table by mouse and keyboard: heads sort, rows select, arrows walk, the selected row is in view. */
export function SortedTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { rows, look, context, selectedId, onSelect } = props;
  const [sort, setSort] = useState<Sort>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const sorted = useMemo(() => {
    if (sort === null) return rows;
    if (sort.column === 'name') return sortRows(rows, look.nameOf, sort.descending);
    const column = look.columns.find((c) => c.id === sort.column);
    return column ? sortRows(rows, (row) => column.sortBy(row, context), sort.descending) : rows;
  }, [rows, look, context, sort]);
  const shown = useMemo(() => sorted.findIndex((row) => row.id === selectedId), [sorted, selectedId]);
  const { scroller, from, to, above, below, isPart } = useRowWindow(sorted.length, shown);

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
    <div ref={scroller} className={styles.scroll} data-long={isPart || undefined}>
      <table
        className={styles.table}
        // The room of the rows that are not drawn.
        style={isPart ? { marginBlock: `${above}px ${below}px` } : undefined}
        aria-label={props.label}
        aria-rowcount={isPart ? sorted.length + 1 : undefined}
      >
        <thead>
          <tr aria-rowindex={isPart ? 1 : undefined}>
            {head('name', '名称', undefined, undefined, true)}
            {look.columns.map((c) => head(c.id, c.title, c.numeric, unitOf(c), c.essential))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {sorted.slice(from, to).map((row, i) => (
            <TableRow
              key={row.id}
              row={row}
              look={look}
              context={context}
              selected={row.id === selectedId}
              onSelect={onSelect}
              index={isPart ? from + i + 2 : undefined}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
