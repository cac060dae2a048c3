import styles from './DeckPages.module.css';
import type { PlacedPiece } from './paperPages.ts';
import { mmOf, TABLE } from './paperRoom.ts';

interface Props extends PlacedPiece {
  /** pt of its text. */
  readonly points: number;
}

/** Rows of a table in the place they were given. */
export function PaperTable({ piece, box, points }: Props) {
  const mm = (ems: number) => `${mmOf(ems, points)}mm`;
  const { title, head, rows, widths, rowHeights, headHeight, top } = piece;
  return (
    <div
      className={styles.table}
      data-plain={head.length === 0}
      style={{
        left: `${box.x}mm`,
        top: `${box.y + mmOf(top, points)}mm`,
        width: `${box.w}mm`,
        fontSize: `${points}pt`,
      }}
    >
      {title !== '' && <h3 style={{ height: mm(TABLE.title) }}>{title}</h3>}
      <table>
        <colgroup>
          {widths.map((width, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own, and stay.
            <col key={i} style={{ width: mm(width) }} />
          ))}
        </colgroup>
        {head.length > 0 && (
          <thead>
            <tr style={{ height: mm(headHeight) }}>
              {head.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two heads may have one name.
                <th key={i} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone.
            <tr key={i} style={{ height: mm(rowHeights[i] ?? 0) }}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two cells may say the same.
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
