import { showsSample } from '#selectors/allowedStandings.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { criteriaMatrix } from '#selectors/criteriaMatrix.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import styles from '../MatrixChart.module.css';
import { CriteriaMatrix } from './CriteriaMatrix.tsx';

/** The matrix by itself, from what it reads itself. */
export function CriteriaChart() {
  const dataset = useDataset();
  const lookup = useLookup();
  const policy = usePolicy();
  const view = useView();
  if (!policy) return null;
  const matrix = criteriaMatrix(lookup, selectAssessments(dataset, policy, asOfDate(dataset, view)));
  return (
    <div className={styles.chart}>
      <CriteriaMatrix matrix={matrix} showsSample={showsSample(view)} onTown={() => {}} />
    </div>
  );
}
