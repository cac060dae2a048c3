import type { Target } from '#domain/dataset.ts';
import { goalText } from '#symbology/paceWords.ts';
import { ClauseButton } from '../ClauseText.tsx';
import styles from './targets.module.css';

/** A rule that is applied project by project and judged on nothing here. */
export const ProjectRule = ({ target }: { readonly target: Target }) => (
  <p className={styles.byProject}>
    {target.name} {goalText(target)}：逐个项目评判，这里不判。
    <ClauseButton about={target.name} clauses={[target]} />
  </p>
);
