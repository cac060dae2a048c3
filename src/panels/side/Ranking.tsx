import { placeRanking } from '#charts/ranking/placeRanking.ts';
import { RankingBar } from '#charts/ranking/RankingBar.tsx';
import { type AreaFigures, selectAreaFigures, yearLabel } from '#selectors/areaRows.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { coverageText } from '#symbology/sentences.ts';
import { useSize } from '#ui/useSize.ts';
import { select } from '#view/store.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import { CopyRequest } from './CopyRequest.tsx';
import styles from './side.module.css';

/** Counties by the chosen indicator; without one, what has been seen in each. */
export function Ranking({ visible }: { readonly visible: VisibleThings }) {
  const figures = selectAreaFigures(useDataset(), useView());
  return figures ? <ByIndicator figures={figures} /> : <SeenByArea visible={visible} />;
}

function ByIndicator({ figures }: { readonly figures: AreaFigures }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const [box, { width }] = useSize<HTMLDivElement>();
  const bars = placeRanking(figures, scaleOf(dataset, figures.indicator), Math.max(20, width - 202));
  const zone = figures.rows.find((r) => r.area.kind === 'zone');
  return (
    <section className={styles.section} aria-labelledby="ranking">
      <header>
        <h2 id="ranking">县区排序</h2>
        <span>{coverageText(figures.coverage, '县区')}</span>
      </header>
      <p className={styles.caption}>
        {yearLabel(figures)}
        {figures.indicator.name}，{figures.indicator.unitLabel}
      </p>
      <div ref={box}>
        <ol className={styles.bars}>
          {bars.map(({ row, width: length, fill }) => (
            <li
              key={row.area.id}
              data-dim={(view.area.length > 0 && !view.area.includes(row.area.id)) || undefined}
              aria-current={view.select?.kind === 'area' && view.select.id === row.area.id}
            >
              <span className={styles.rank}>{row.rank ?? '–'}</span>
              <button
                type="button"
                className={styles.barName}
                onClick={() => select({ kind: 'area', id: row.area.id })}
              >
                {row.area.shortName}
              </button>
              <span className={styles.bar}>
                <RankingBar width={length} fill={fill} />
              </span>
              <AskableFigure figure={row.figure} showUnit={false} showPeriod={false} />
            </li>
          ))}
        </ol>
      </div>
      {figures.coverage.reported === 0 && <NobodyReported figures={figures} />}
      {zone && (
        <p className={styles.zone}>
          {zone.area.shortName}（在{lookup.row('areas', zone.area.parentId)?.shortName}内，不另加）
          <AskableFigure figure={zone.figure} showPeriod={false} />
        </p>
      )}
    </section>
  );
}

/** The state of its own for what nobody has published: how many, who holds it, and a way to ask. */
function NobodyReported({ figures: { indicator, coverage } }: { readonly figures: AreaFigures }) {
  const holder = indicator.holder || '方案未指定单位';
  return (
    <div className={styles.nobody}>
      <p>
        <b>
          {coverage.reported}/{coverage.total} 已填报
        </b>
        ，图上为灰底斜线。可提供单位：{holder}
        {indicator.holderBasis && `（推定依据：${indicator.holderBasis}）`}
      </p>
      <CopyRequest
        name={indicator.name}
        holder={holder}
        basis={indicator.holderBasis}
        scope={`各县（市、区），单位：${indicator.unitLabel}`}
        purpose=""
      />
    </div>
  );
}

/** Counts of what public sources name. The registers are incomplete, so these are no ranking. */
function SeenByArea({ visible }: { readonly visible: VisibleThings }) {
  const dataset = useDataset();
  const rows = dataset.areas
    .filter((a) => a.kind !== 'city')
    .map((area) => {
      const here = (row: { areaId: string }) => row.areaId === area.id;
      return {
        area,
        towns: visible.towns.filter(here).length,
        enterprises: visible.enterprises.filter(here).length,
        parks: visible.parks.filter(here).length,
      };
    });
  return (
    <section className={styles.section} aria-labelledby="ranking">
      <header>
        <h2 id="ranking">各县区已见</h2>
        <span>名录都不完整，只是已见数</span>
      </header>
      <table className={styles.seen}>
        <thead>
          <tr>
            <th scope="col">区域</th>
            <th scope="col">镇与集群</th>
            <th scope="col">企业</th>
            <th scope="col">园区</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, towns, enterprises, parks }) => (
            <tr key={area.id}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.barName}
                  onClick={() => select({ kind: 'area', id: area.id })}
                >
                  {area.shortName}
                </button>
              </th>
              <td>{towns}</td>
              <td>{enterprises}</td>
              <td>{parks}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
