import type { Dataset } from '#domain/dataset.ts';
import type { BivariateOverlay } from '#selectors/areaOverlay.ts';
import type { AreaFill, Third } from '#symbology/areaFill.ts';
import { pairFill, thirdsOf } from '#symbology/bivariate.ts';
import { formatShort } from '#symbology/formatNumber.ts';
import { fillColour } from '#symbology/hatches.ts';
import { inkOn, type Theme } from '#symbology/inkOn.ts';
import styles from './BivariateLegend.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly overlay: BivariateOverlay;
  readonly theme: Theme;
  /** The area whose cell is outlined. */
  readonly selected: string | null;
}

type Cell = Extract<AreaFill, { kind: 'pair' }>;

const LOW_TO_HIGH: readonly Third[] = [0, 1, 2];
const HIGH_TO_LOW: readonly Third[] = [2, 1, 0];
const WORDS = ['低', '中', '高'] as const;

/** The matrix of two indicators: the first grows to the right, the second upward; each cell counts its counties. */
export function BivariateLegend({ dataset, overlay, theme, selected }: Props) {
  const { indicator, second, rows } = overlay;
  const axes = [thirdsOf(dataset, indicator), thirdsOf(dataset, second)] as const;
  const cells = rows.flatMap(({ area, figure, second: beside }) => {
    const fill = pairFill(figure, beside, axes);
    return fill.kind === 'pair' ? [{ area, fill }] : [];
  });
  const inCell = (first: Third, other: Third) =>
    cells.filter(({ fill }) => fill.first === first && fill.second === other).map((c) => c.area);
  const [across, up] = axes.map(({ borders }) => borders.map((b) => formatShort(b, 2)));
  return (
    <figure className={styles.legend}>
      <figcaption className={styles.up}>
        <span aria-hidden="true">↑</span> {second.name}
        <small>{second.unitLabel}</small>
      </figcaption>
      <div className={styles.body}>
        <ol className={styles.sideBorders} aria-hidden="true">
          {[...(up ?? [])].reverse().map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <ul className={styles.matrix} aria-label={`${indicator.name}与${second.name}的九格`}>
          {HIGH_TO_LOW.flatMap((other) =>
            LOW_TO_HIGH.map((first) => {
              const areas = inCell(first, other);
              const counties = areas.filter((a) => a.kind === 'county');
              const cell: Cell = { kind: 'pair', first, second: other, hatch: 'none' };
              return (
                <li
                  key={`${first}${other}`}
                  data-ink={inkOn(cell, theme)}
                  data-cell={`${first}${other}`}
                  data-here={areas.some((a) => a.id === selected) || undefined}
                  style={{ background: fillColour(cell, '') }}
                  title={`${indicator.name}${WORDS[first]}、${second.name}${WORDS[other]}：${counties.map((a) => a.shortName).join('、') || '没有县区'}`}
                >
                  <span className="visually-hidden">
                    {indicator.name}
                    {WORDS[first]}、{second.name}
                    {WORDS[other]}：{counties.length} 个县区
                  </span>
                  <span aria-hidden="true">{counties.length === 0 ? '' : counties.length}</span>
                </li>
              );
            }),
          )}
        </ul>
        <ol className={styles.footBorders} aria-hidden="true">
          {(across ?? []).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </div>
      <p className={styles.across}>
        {indicator.name}
        <small>{indicator.unitLabel}</small> <span aria-hidden="true">→</span>
      </p>
    </figure>
  );
}
