import type { CSSProperties } from 'react';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { oldestOf, type WallFigures } from '#selectors/wallFigures.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { formatShort } from '#symbology/formatNumber.ts';
import { ANY_SECTOR } from '#symbology/sectorLook.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useDataset, useView } from '../../DatasetContext.ts';
import styles from './legend.module.css';

interface Props {
  readonly overlay: AreaOverlay | null;
  readonly figures: WallFigures;
}

/** What colours and shapes mean, where the outlines are from, and which of the figures shown is the oldest. */
export function Legend({ overlay, figures }: Props) {
  const { meta } = useDataset();
  const oldest = oldestOf(figures.figures.slice(0, 4));
  return (
    <div className={styles.legend}>
      <ul className={styles.keys} aria-label="图例">
        {overlay ? <FillKeys overlay={overlay} /> : null}
        {!overlay &&
          (Object.keys(LEVELS) as Level[]).map((level) => (
            <li key={level}>
              <span className={styles.symbol}>
                <TownSymbol level={level} sector={ANY_SECTOR} isFar />
              </span>
              {LEVELS[level].label}
            </li>
          ))}
      </ul>
      <p className={styles.credit}>
        {meta.outlineCredit !== '' && <span>{meta.outlineCredit}</span>}
        <span>{meta.reviewNumber ? `审图号 ${meta.reviewNumber}` : '示意图，审图号待填'}</span>
        {oldest && <span title={oldest.figure.indicator.name}>所列最早的数 {oldest.year}</span>}
      </p>
    </div>
  );
}

function FillKeys({ overlay }: { readonly overlay: AreaOverlay }) {
  const dataset = useDataset();
  const view = useView();
  const { indicator } = overlay;
  const { breaks, steps } = scaleOf(dataset, indicator);
  const hatches = [
    ...(allowedStandings(view).has('sample') ? [['sample', '示例'] as const] : []),
    ['missing', '未填报'] as const,
  ];
  return (
    <>
      <li>
        {indicator.name} {indicator.unit === 'flag' ? '' : indicator.unitLabel}
      </li>
      {overlay.kind === 'single' && indicator.unit !== 'flag' && (
        <li className={styles.ramp}>
          {steps.map((step, i) => (
            <span key={step} style={{ '--step': `var(--ramp-${step})` } as CSSProperties}>
              {i > 0 && formatShort(breaks[i - 1] ?? 0, 2)}
            </span>
          ))}
        </li>
      )}
      {hatches.map(([hatch, word]) => (
        <li key={hatch}>
          <i data-hatch={hatch} aria-hidden="true" />
          {word}
        </li>
      ))}
    </>
  );
}
