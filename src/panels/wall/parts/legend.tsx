import type { CSSProperties } from 'react';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { formatShort } from '#symbology/formatNumber.ts';
import { ANY_SECTOR } from '#symbology/sectorLook.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useDataset, useView } from '../../DatasetContext.ts';
import styles from './legend.module.css';

interface Props {
  readonly overlay: AreaOverlay | null;
}

/** What colours and shapes mean, and where the outlines are from. */
export function Legend({ overlay }: Props) {
  const { meta } = useDataset();
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
