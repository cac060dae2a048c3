import { memo, type ReactNode } from 'react';
import type { ColumnContext, TableColumn } from './columns.tsx';
import styles from './SortedTable.module.css';

/** How the rows of one kind are named and marked. */
export interface RowLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly symbol: (row: Row, context: ColumnContext) => ReactNode;
}

interface Props<Row> {
  readonly row: Row;
  readonly look: RowLook<Row>;
  readonly context: ColumnContext;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
  /** 1-based place among all rows, the head being the first; only where not all of them are drawn. */
  readonly index: number | undefined;
}

/** One row: its name is the button. Drawn anew only when something of its own has changed. */
export const TableRow = memo(function TableRow<Row extends { readonly id: string }>({
  row,
  look,
  context,
  selected,
  onSelect,
  index,
}: Props<Row>) {
  return (
    <tr data-id={row.id} aria-selected={selected} aria-rowindex={index} onClick={() => onSelect(row.id)}>
      <th scope="row" data-essential="true">
        <button type="button" data-row-name="" onClick={() => onSelect(row.id)}>
          {look.symbol(row, context)}
          {look.nameOf(row)}
        </button>
      </th>
      {look.columns.map((c) => (
        <td key={c.id} className={c.numeric && styles.numeric} data-essential={c.essential}>
          {c.cell(row, context)}
        </td>
      ))}
    </tr>
  );
}) as <Row extends { readonly id: string }>(props: Props<Row>) => ReactNode;
