import type { ReactNode } from 'react';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { overlayCoverage, overlayName, overlayPeriod } from '../map/overlayWords.ts';
import styles from './side.module.css';

interface Props {
  readonly overlay: AreaOverlay;
  readonly title: string;
  readonly unit: string;
  readonly children: ReactNode;
}

/** The frame of a list of counties: what, of when, and how many of them. */
export function AreaSection({ overlay, title, unit, children }: Props) {
  return (
    <section className={styles.section} aria-labelledby="ranking">
      <header>
        <h2 id="ranking">{title}</h2>
        <span>{overlayCoverage(overlay)}</span>
      </header>
      <p className={styles.caption}>
        {overlayPeriod(overlay)}
        {overlayName(overlay)}
        {unit === '' ? '' : `，${unit}`}
      </p>
      {children}
    </section>
  );
}
