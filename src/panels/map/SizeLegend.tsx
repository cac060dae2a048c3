import type { Dataset } from '#domain/dataset.ts';
import type { TownFigures } from '#selectors/townFigures.ts';
import { formatShort } from '#symbology/formatNumber.ts';
import { coverageText } from '#symbology/sentences.ts';
import { sizeScaleOf } from '#symbology/sizeScale.ts';
import styles from './SizeLegend.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly figures: TownFigures;
}

const STROKE = 1.5;

/** What the circles of towns mean: three round values by area, and the empty ring of what is missing. */
export function SizeLegend({ dataset, figures: { indicator, coverage } }: Props) {
  const { rounds, radiusOf } = sizeScaleOf(dataset, indicator);
  const largest = radiusOf(rounds[0] ?? 0) + STROKE;
  const height = 2 * largest;
  return (
    <figure className={styles.legend}>
      <figcaption>
        <b>镇大小：{indicator.name}</b> <small>{indicator.unitLabel}</small>
      </figcaption>
      <ul className={styles.rounds}>
        {rounds.map((value) => {
          const radius = radiusOf(value);
          return (
            <li key={value}>
              <svg width={2 * (radius + STROKE)} height={height} aria-hidden="true">
                <circle cx={radius + STROKE} cy={height - radius - STROKE} r={radius} />
              </svg>
              {formatShort(value, indicator.decimals)}
            </li>
          );
        })}
        <li>
          <svg width={18} height={height} aria-hidden="true">
            <circle cx={9} cy={height - 9} r={8} className={styles.missing} />
          </svg>
          缺
        </li>
      </ul>
      <p>{coverageText(coverage, '镇与集群')}</p>
    </figure>
  );
}
