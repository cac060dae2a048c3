import { WALL_FIGURES } from '#catalog/wallPanels.ts';
import { showsSample } from '#selectors/allowedStandings.ts';
import { oldestOf } from '#selectors/wallFigures.ts';
import type { WallInput } from '../wallPanel.ts';
import styles from './date.module.css';

/** What is to be known of the figures before they are read: that there is sample among them, and how old the oldest is. */
export function caveatOf({ dataset, view, figures }: WallInput) {
  const hasSample = dataset.sampleObservations.length > 0 && showsSample(view);
  const oldest = oldestOf(figures.figures.slice(0, WALL_FIGURES.length));
  if (!hasSample && !oldest) return null;
  return (
    <p className={styles.line}>
      {hasSample && (
        <span className={styles.sample}>
          <i aria-hidden="true" />
          含示例数据
        </span>
      )}
      {oldest && <span>最早的数 {oldest.year}</span>}
    </p>
  );
}
