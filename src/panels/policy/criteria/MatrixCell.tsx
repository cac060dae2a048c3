import type { CriterionResult } from '#policy/assessment.ts';
import { VERDICTS } from '#symbology/verdicts.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { SampleVerdict } from '../VerdictBadge.tsx';
import { ConditionSlots } from './ConditionSlots.tsx';
import styles from './CriteriaMatrix.module.css';

interface Props {
  readonly townName: string;
  readonly criterion: CriterionResult;
  readonly showsSample: boolean;
  /** Found again by this when the reader comes back to it. */
  readonly cellId: string;
  readonly onOpen: () => void;
}

/** One town against one criterion: the verdict, what tells most, and its sub-conditions as slots. */
export function MatrixCell({ townName, criterion, showsSample, cellId, onOpen }: Props) {
  const { verdict, brief, item, conditions } = criterion;
  const { label, colour, shape } = VERDICTS[verdict];
  const sample = showsSample ? conditions.find((c) => c.sample !== null)?.sample : null;
  return (
    <td>
      <button
        type="button"
        className={styles.cell}
        data-verdict={verdict}
        data-cell={cellId}
        onClick={onOpen}
        title={`${townName} · ${item.shortName}：${label}`}
      >
        <span className={styles.brief}>
          <span style={{ color: colour }}>
            <StatusShape state={shape} />
          </span>
          <span>
            <span className="visually-hidden">
              {townName}，{item.shortName}：{label}，
            </span>
            {brief}
          </span>
        </span>
        <span className={styles.below}>
          <ConditionSlots criterion={criterion} />
          {sample && <SampleVerdict verdict={sample.verdict} />}
        </span>
      </button>
    </td>
  );
}
