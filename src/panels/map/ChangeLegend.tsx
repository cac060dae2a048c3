import type { Dataset, Indicator } from '#domain/dataset.ts';
import { changeScaleOf, signed } from '#symbology/difference.ts';
import { fillColour } from '#symbology/hatches.ts';
import styles from './Legend.module.css';

/** From here on borders are written in 万. */
const LARGE = 10_000;

/** Classes of change, the same on both sides of zero and for every two years; the signs are written. */
export function ChangeLegend({
  dataset,
  indicator,
}: {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}) {
  const { borders } = changeScaleOf(dataset, indicator);
  const [near, far] = borders;
  // Both borders in one unit: 50,000 beside 10万 would be read twice.
  const write = (border: number) =>
    (far ?? 0) >= LARGE ? `${signed(border / 10_000, 1)}万` : signed(border, 2);
  // A border stands after its class; what has no number is zero, whose class is named below it.
  const classes: readonly { step: number; after: string }[] =
    near === undefined || far === undefined
      ? [
          { step: 3, after: '' },
          { step: 4, after: '' },
          { step: 5, after: '' },
        ]
      : [
          { step: 1, after: write(-far) },
          { step: 2, after: write(-near) },
          { step: 3, after: '' },
          { step: 4, after: '' },
          { step: 5, after: write(near) },
          { step: 6, after: write(far) },
          { step: 7, after: '' },
        ];
  return (
    <div
      className={styles.ramp}
      role="img"
      aria-label={`减少在左，不变居中，增加在右；分级界线：${classes
        .map((c) => c.after)
        .filter((text) => text !== '')
        .join('、')}`}
    >
      {classes.map(({ step, after }) => (
        <span key={step} className={styles.step} data-zero={step === 4 || undefined}>
          <span style={{ background: fillColour({ kind: 'change', step, hatch: 'none' }, '') }} />
          <i>{step === 4 ? '0' : after}</i>
        </span>
      ))}
    </div>
  );
}
