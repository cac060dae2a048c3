import type { Progress } from '#domain/limits.ts';
import type { SingleOverlay } from '#selectors/areaOverlay.ts';
import { goalsOf } from '#selectors/progress.ts';
import { goalClause } from '#symbology/progressText.ts';
import { type Clause, ClauseButton } from '../ClauseText.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import { TIER_CLAUSES } from '../tierClauses.ts';
import styles from './Legend.module.css';

/**
 * What the indicator is read against, in how many counties that can be done, and where the policy says so; nothing
 * where there is no goal.
 */
export function GoalLine({ overlay }: { readonly overlay: SingleOverlay }) {
  const goals = goalsOf(useDataset(), useView(), overlay);
  if (!goals) return null;
  const clauses = clausesOf(goals.first);
  return (
    <p className={styles.goal}>
      {goalClause(goals.first, goals.coverage)}
      {clauses.length > 0 && <ClauseButton about={overlay.indicator.name} clauses={clauses} />}
    </p>
  );
}

/** A quota is no number of the policy: it has no clause. */
function clausesOf({ goal }: Progress): readonly Clause[] {
  switch (goal.kind) {
    case 'ceiling':
      return [];
    case 'target':
      return [goal.target];
    case 'tier':
      return TIER_CLAUSES;
  }
}
