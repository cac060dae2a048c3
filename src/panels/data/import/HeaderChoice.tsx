import { useId } from 'react';
import type { HeaderRows } from '#domain/intake.ts';
import { changeSheet, type SheetState, type SheetsFile } from './importDesk.ts';
import styles from './SheetStep.module.css';

interface Props {
  readonly file: SheetsFile;
  readonly sheet: SheetState;
  readonly index: number;
}

/** A header of more rows than this is none. */
const MOST_ROWS = 6;

/** Which lines are the header: as it was found, or as the reader says. */
export function HeaderChoice({ file, sheet: { head, plan }, index }: Props) {
  const { firstLines } = head;
  const { rows, chosen } = plan.header;
  const choose = async (header: HeaderRows | null) => {
    // Null: the file has been taken away meanwhile.
    const made = await file.intake.replan(index, header).catch(() => null);
    if (made === null) return;
    changeSheet(file.id, index, (now) => ({
      ...now,
      // What was said of names and cells holds wherever the header is.
      plan: { ...made, subjects: now.plan.subjects, areas: now.plan.areas, cells: now.plan.cells },
      past: [...now.past, now.plan],
      taken: now.taken || (now.plan.kind === 'none' && made.kind !== 'none'),
    }));
  };
  const [first, last] = rows ?? [-1, -1];
  const ends = firstLines.map((_, row) => row).slice(Math.max(first, 0), Math.max(first, 0) + MOST_ROWS);
  return (
    <div className={styles.header}>
      <LineMenu
        label="表头从第几行起"
        value={first}
        rows={firstLines.map((_, row) => row)}
        lines={firstLines}
        onChange={(row) => choose([row, Math.min(row + (last - first), firstLines.length - 1)])}
      />
      <LineMenu
        label="到第几行"
        value={last}
        rows={rows === null ? [] : ends}
        lines={firstLines}
        onChange={(row) => choose([first, row])}
      />
      {chosen && (
        <button type="button" className="small-button" onClick={() => choose(null)}>
          改回自动认
        </button>
      )}
    </div>
  );
}

interface MenuProps {
  readonly label: string;
  readonly value: number;
  readonly rows: readonly number[];
  readonly lines: readonly number[];
  readonly onChange: (row: number) => void;
}

function LineMenu({ label, value, rows, lines, onChange }: MenuProps) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={rows.length === 0}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {value < 0 && <option value={value}>没有找到</option>}
        {rows.map((row) => (
          <option key={row} value={row}>
            第 {lines[row]} 行
          </option>
        ))}
      </select>
    </span>
  );
}
