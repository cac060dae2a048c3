import { useId, useState } from 'react';
import { NATURES } from '#catalog/figures.ts';
import { HistoryChart } from '#charts/history/HistoryChart.tsx';
import { placeHistory } from '#charts/history/placeHistory.ts';
import type { DossierFigure } from '#selectors/dossier.ts';
import { formatFigure, formatObservation } from '#symbology/formatFigure.ts';
import { Mark } from '#ui/Mark.tsx';
import { useLookup } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import { useShownChart } from '../picture/shownCharts.ts';
import styles from './FigureRow.module.css';
import { HistorySheet } from './HistorySheet.tsx';

const BOX = { width: 252, height: 92 };

/** One indicator: its newest figure, and on demand every row behind it with source and nature. */
export function FigureRow({ entry }: { readonly entry: DossierFigure }) {
  const { indicator, figure, history } = entry;
  const lookup = useLookup();
  const id = useId();
  const [open, setOpen] = useState(false);
  const placed = open ? placeHistory(indicator, history, BOX) : null;
  const [only] = history;
  useShownChart(
    placed && {
      name: `${indicator.name}历年`,
      slug: `history-${indicator.id}`,
      width: 560,
      draw: () => <HistorySheet indicatorId={indicator.id} />,
    },
  );
  const showsMore = history.length > 1 || figure.kind === 'missing';
  const source = figure.kind === 'observed' ? figure.observation.sourceId : (only?.sourceId ?? '');
  return (
    <div
      className={styles.row}
      data-sample={figure.kind === 'observed' && figure.observation.standing === 'sample'}
    >
      <span className={styles.name}>{indicator.name}</span>
      <span className={styles.figure}>
        {figure.kind === 'missing' && only ? (
          <span className={styles.intent}>{formatObservation(only, indicator).line}（非实际数）</span>
        ) : (
          <AskableFigure figure={figure} size="wide" showPeriod={false} />
        )}
      </span>
      <span className={styles.source}>
        {[formatFigure(figure).period, lookup.row('sources', source)?.publisher].filter((t) => t).join(' · ')}
        {showsMore && (
          <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? '收起' : `全部 ${history.length} 条`}
          </button>
        )}
      </span>
      {open && (
        <div id={id} className={styles.history}>
          {placed && <HistoryChart indicator={indicator} placed={placed} box={BOX} />}
          {placed && (
            <p className={styles.hint}>来源或口径不同的只画点，不连线；几种说法画成竖段；灰段为缺年</p>
          )}
          <ul>
            {history.map((o) => {
              const text = formatObservation(o, indicator);
              return (
                <li key={o.id}>
                  <span>
                    {text.line} <Mark standing={text.standing} />
                  </span>
                  <span>
                    {text.period} · {NATURES[o.nature].label}
                  </span>
                  <span className={styles.detail}>
                    {[o.note, lookup.row('sources', o.sourceId)?.publisher].filter((t) => t).join('；')}
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
