import type { Dataset, Indicator } from '#domain/dataset.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { formatNumber, formatShort } from '#symbology/formatNumber.ts';
import styles from './Legend.module.css';

/** Classes of one indicator, of the whole data and not of what the filters leave, so that it says the same at all times. */
export function RampLegend({
  dataset,
  indicator,
}: {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}) {
  const { breaks, steps } = scaleOf(dataset, indicator);
  if (indicator.unit === 'flag')
    return (
      <p className={styles.flag}>
        <span style={{ background: `var(--ramp-${steps[0] ?? 4})` }} aria-hidden="true" />
        列入
      </p>
    );
  // Long numbers would run into each other: then every other border is written.
  const every = breaks.some((b) => formatShort(b, 2).length > 3) && breaks.length > 4 ? 2 : 1;
  return (
    <div
      className={styles.ramp}
      role="img"
      aria-label={`分级界线：${breaks.map((b) => formatNumber(b, 2)).join('、')}`}
    >
      {steps.map((step, i) => (
        <span key={step} className={styles.step}>
          <span style={{ background: `var(--ramp-${step})` }} />
          <i>{i < breaks.length && i % every === 0 ? formatShort(breaks[i] ?? 0, 2) : ''}</i>
        </span>
      ))}
    </div>
  );
}
