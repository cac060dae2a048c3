import { HistoryChart } from '#charts/history/HistoryChart.tsx';
import { placeHistory } from '#charts/history/placeHistory.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { dossierOf } from '#selectors/dossier.ts';
import { useDataset, useView } from '../DatasetContext.ts';

const BOX = { width: 520, height: 190 };

/** The years of one indicator of what the view has selected, on a sheet of their own. */
export function HistorySheet({ indicatorId }: { readonly indicatorId: string }) {
  const dataset = useDataset();
  const view = useView();
  const dossier = view.select && dossierOf(dataset, view.select, allowedStandings(view), []);
  const entry = dossier?.families
    .flatMap(({ figures }) => figures)
    .find(({ indicator }) => indicator.id === indicatorId);
  const placed = entry && placeHistory(entry.indicator, entry.history, BOX);
  return (
    <section>
      <h2>{dossier?.subject.row.name}</h2>
      {entry && placed ? (
        <HistoryChart indicator={entry.indicator} placed={placed} box={BOX} />
      ) : (
        '没有可画的年份'
      )}
    </section>
  );
}
