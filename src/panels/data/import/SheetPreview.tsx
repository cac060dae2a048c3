import { useEffect, useState } from 'react';
import type { Cell } from '#domain/intake.ts';
import type { SheetState, SheetsFile } from './importDesk.ts';
import styles from './SheetStep.module.css';

const MOST_ROWS = 8;

interface Props {
  readonly file: SheetsFile;
  readonly sheet: SheetState;
  readonly index: number;
}

type Slice = Awaited<ReturnType<SheetsFile['intake']['slice']>>;

/** The first rows as they stand in the file, so that what was taken for the header can be seen. */
export function SheetPreview({ file: { intake }, sheet: { head, plan }, index }: Props) {
  const [slice, setSlice] = useState<Slice | null>(null);
  const { header, columns } = plan;
  const rows = Math.max(header.body, header.rows ? header.rows[1] + 1 : 0) + MOST_ROWS / 2;
  useEffect(() => {
    let current = true;
    setSlice(null);
    intake.slice(index, 0, Math.max(rows, MOST_ROWS)).then(
      (read) => current && setSlice(read),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [intake, index, rows]);
  if (!slice || slice.rows.length === 0) return null;
  const personal = new Set(
    columns.flatMap(({ index: at, meaning }) => (meaning.kind === 'leave' && meaning.personal ? [at] : [])),
  );
  const apart = new Map(header.apart.map(({ row, kind }) => [row, kind]));
  const kindOf = (row: number) => {
    if (header.rows && row >= header.rows[0] && row <= header.rows[1]) return 'header';
    return apart.has(row) || row < header.body ? 'apart' : 'record';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <div className={styles.preview} role="region" aria-label={`${head.name} 的前几行`} tabIndex={0}>
      <table>
        <tbody>
          {slice.rows.map((cells, row) => (
            <tr key={slice.lines[row]} data-kind={kindOf(row)}>
              <th scope="row">{slice.lines[row]}</th>
              {header.texts.map((title, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={column} title={title}>
                  {personal.has(column) && row >= header.body ? '（不导入）' : textOf(cells[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
