import { figureStanding, figureValue } from '#domain/figure.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { Mark } from '#ui/Mark.tsx';
import { overlayCoverage, overlayPeriod } from '../../map/overlayWords.ts';
import { AskButton } from '../AskButton.tsx';
import { publishersOf, sourcesOf, sourceWords } from '../figureFacts.ts';
import type { MakePanel } from '../wallPanel.ts';
import styles from './parts.module.css';

/** The counties by the indicator on the map: those without a value have a stub, never a bar of nothing. */
export const makeRanking: MakePanel = ({ lookup, overlay }) => {
  if (overlay?.kind !== 'single' || overlay.emptiness !== null || overlay.indicator.unit === 'flag')
    return null;
  const { indicator } = overlay;
  const rows = overlay.rows.filter(({ area }) => area.kind === 'county');
  const figures = rows.map((row) => row.figure);
  const most = Math.max(...figures.map((figure) => figureValue(figure) ?? 0));
  return {
    indicator: indicator.name,
    source: publishersOf(lookup, figures),
    date: String(overlay.year),
    answers: {
      why: [
        ['口径', indicator.definition],
        ['覆盖', overlayCoverage(overlay)],
      ],
      who: [
        ['可提供单位', indicator.holder || NO_HOLDER],
        ['推定依据', indicator.holderBasis],
      ],
      where: sourcesOf(lookup, figures).map((source) => ['来源', sourceWords(source)] as const),
    },
    body: (
      <>
        <AskButton part="ranking">
          <span className={styles.title}>
            {indicator.name} <small>{`${overlayPeriod(overlay)}${indicator.unitLabel}`}</small>
          </span>
        </AskButton>
        <ol>
          {rows.map(({ area, figure }) => {
            const { brief, standing } = formatFigure(figure);
            const value = figureValue(figure);
            const isSample = figureStanding(figure) === 'sample';
            return (
              <li key={area.id} className={styles.row}>
                <span className={styles.name}>{area.shortName}</span>
                <span className={styles.bar} aria-hidden="true">
                  <i
                    data-hatch={value === null ? 'missing' : isSample ? 'sample' : undefined}
                    style={value === null ? undefined : { width: `${(100 * Math.max(0, value)) / most}%` }}
                  />
                </span>
                <b>{brief}</b>
                <Mark standing={standing} />
              </li>
            );
          })}
        </ol>
      </>
    ),
  };
};
