import type { SingleOverlay } from '#selectors/areaOverlay.ts';
import { goalsOf } from '#selectors/progress.ts';
import { goalClause } from '#symbology/progressText.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './Legend.module.css';

/** What the indicator is read against, and in how many counties that can be done; nothing where there is no goal. */
export function GoalLine({ overlay }: { readonly overlay: SingleOverlay }) {
  const goals = goalsOf(useDataset(), useView(), overlay);
  return goals && <p className={styles.goal}>{goalClause(goals.first, goals.coverage)}</p>;
}
