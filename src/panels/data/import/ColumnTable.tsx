import { CONFIDENCES } from '#catalog/intake.ts';
import type { ColumnMeaning, ColumnPlan } from '#domain/intake.ts';
import { periodLabel } from '#domain/period.ts';
import { SearchSelect } from '#ui/SearchSelect.tsx';
import { useDataset } from '../../DatasetContext.ts';
import plain from '../plainTable.module.css';
import styles from './ColumnStep.module.css';
import { meaningGroups, meaningKey, meaningLabel, meaningOf, unitsOf } from './meaningOptions.ts';

interface Props {
  readonly columns: readonly ColumnPlan[];
  readonly onMeaning: (index: number, meaning: ColumnMeaning) => void;
}

/** Each column with what it is read as and why, to be corrected by choosing another meaning. */
export const ColumnTable = ({ columns, onMeaning }: Props) => (
  <table className={`${plain.table} ${styles.table}`}>
    <thead>
      <tr>
        <th scope="col">列</th>
        <th scope="col">读作</th>
        <th scope="col">单位</th>
        <th scope="col">把握</th>
      </tr>
    </thead>
    <tbody>
      {columns.map((column) => (
        <ColumnRow
          key={column.index}
          column={column}
          onMeaning={(meaning) => onMeaning(column.index, meaning)}
        />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  readonly column: ColumnPlan;
  readonly onMeaning: (meaning: ColumnMeaning) => void;
}

const SHAPES = { sure: '✓', likely: '◐', unsure: '▲' } as const;

function ColumnRow({ column, onMeaning }: RowProps) {
  const dataset = useDataset();
  const { index, header, meaning, confidence, reason } = column;
  const title = header || `第 ${index + 1} 列`;
  const key = meaningKey(meaning);
  const others = column.others.filter((other) => meaningKey(other) !== key).slice(0, 3);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <SearchSelect
          label={`“${title}”读作`}
          placeholder="选含义"
          chosen={meaningLabel(meaning, dataset.indicators)}
          find={(query) => meaningGroups(query, dataset)}
          onChoose={(chosen) => onMeaning(meaningOf(chosen, meaning, dataset))}
        />
      </td>
      <td>
        <UnitOf title={title} meaning={meaning} onMeaning={onMeaning} />
      </td>
      <td>
        <span className={styles.confidence} data-confidence={confidence}>
          <span aria-hidden="true">{SHAPES[confidence]}</span> {CONFIDENCES[confidence].label}
        </span>
        <span className={styles.reason}>{reason}</span>
        {confidence !== 'sure' && (
          <span className={styles.others}>
            <button type="button" className="small-button" onClick={() => onMeaning(meaning)}>
              就这样
            </button>
            {others.map((other) => (
              <button
                key={meaningKey(other)}
                type="button"
                className="small-button"
                onClick={() => onMeaning(other)}
              >
                改为{meaningLabel(other, dataset.indicators)}
              </button>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}

interface UnitProps {
  readonly title: string;
  readonly meaning: ColumnMeaning;
  readonly onMeaning: (meaning: ColumnMeaning) => void;
}

/** How the cells are written, and the period the header names. */
function UnitOf({ title, meaning, onMeaning }: UnitProps) {
  const dataset = useDataset();
  if (meaning.kind !== 'indicator') return null;
  const indicator = dataset.indicators.find(({ id }) => id === meaning.indicatorId);
  if (!indicator) return null;
  return (
    <>
      <select
        aria-label={`“${title}”的单位`}
        value={meaning.unit}
        onChange={(event) => onMeaning({ ...meaning, unit: event.target.value })}
      >
        {[...new Set([meaning.unit, ...unitsOf(indicator, dataset)])].map((unit) => (
          <option key={unit} value={unit}>
            {unit || '（没有写）'}
          </option>
        ))}
      </select>
      {meaning.period && (
        <span className={styles.reason}>{periodLabel({ ...meaning.period, reportedOn: '' })}</span>
      )}
    </>
  );
}
