import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { usePolicy } from '../../PolicyContext.ts';
import styles from '../MatrixChart.module.css';
import { DutyTable } from './DutyTable.tsx';

/** The matrix by itself, from what it reads itself. */
export function DutyChart() {
  const policy = usePolicy();
  if (!policy) return null;
  return (
    <div className={styles.chart}>
      <DutyTable matrix={dutyMatrix(policyLookupOf(policy))} chosen="" />
    </div>
  );
}
