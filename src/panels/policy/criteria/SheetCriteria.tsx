import type { CriterionResult } from '#policy/assessment.ts';
import { criterionNumber } from '#selectors/criteriaMatrix.ts';
import { conditionText } from '#symbology/conditionText.ts';
import { VERDICTS } from '#symbology/verdicts.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { VerdictBadge } from '../VerdictBadge.tsx';
import styles from './TownSheet.module.css';

/** The criteria on paper: one row each, its sub-conditions in short. */
export const SheetCriteria = ({ criteria }: { readonly criteria: readonly CriterionResult[] }) => (
  <table className={styles.criteria}>
    <tbody>
      {criteria.map((criterion) => (
        <tr key={criterion.item.clauseId}>
          <td>{criterionNumber(criterion.item)}</td>
          <th scope="row">{criterion.item.shortName}</th>
          <td>
            {criterion.conditions.map((result) => (
              <span key={result.condition.id} className={styles.condition}>
                <span style={{ color: VERDICTS[result.verdict].colour }}>
                  <StatusShape state={VERDICTS[result.verdict].shape} size={10} />
                </span>
                {conditionText(result)}
              </span>
            ))}
          </td>
          <td>
            <VerdictBadge verdict={criterion.verdict} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
