import { useMemo } from 'react';
import type { Area } from '#domain/dataset.ts';
import { measureArea } from '#domain/measurement.ts';
import type { Region } from '#domain/region.ts';
import { regionContents } from '#selectors/regionContents.ts';
import { type RegionRow, regionFigures } from '#selectors/regionFigures.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { formatArea } from '#symbology/formatMeasure.ts';
import { regionCoverage, regionSentence } from '#symbology/regionSentence.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { setRegion } from '#view/mapTools.ts';
import { select } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import styles from './RegionSummary.module.css';
import { RegionThings } from './RegionThings.tsx';
import side from './side.module.css';

interface Props {
  readonly region: Region;
  readonly visible: VisibleThings;
}

/** What lies in the drawn region and what it adds up to, with what is left out. Touches no target. */
export function RegionSummary({ region, visible }: Props) {
  const dataset = useDataset();
  const view = useView();
  const contents = useMemo(() => regionContents(dataset, visible, region), [dataset, visible, region]);
  const { rows, notAdditive } = useMemo(
    () => regionFigures(dataset, view, contents),
    [dataset, view, contents],
  );
  const measure = measureArea(region.ring);
  const area = measure.kind === 'area' ? formatArea(measure.km2) : '';
  const shown = rows.filter((r) => r.chosen || r.coverage.reported > 0);
  const empty = rows.filter((r) => !shown.includes(r));
  const names = (areas: readonly Area[]) => areas.map((a) => a.shortName);
  const sentence = () =>
    regionSentence(
      {
        area,
        counties: names(contents.counties),
        cut: names(contents.cut),
        counts: {
          inside: contents.inside.length,
          maybe: contents.maybe.length,
          unplaced: contents.unplaced,
        },
        figures: rows,
      },
      dataset.meta.dataDate,
    );
  return (
    <section className={styles.region} aria-labelledby="region">
      <header className={styles.head}>
        <h2 id="region">圈定区域</h2>
        <span className={styles.tools}>
          <CopyButton what="圈定区域摘要" text={sentence} />
          <button type="button" className="small-button" onClick={() => setRegion(null)}>
            清除圈定
          </button>
        </span>
      </header>
      <p className={side.caption}>图上量得 {area}</p>
      <dl className={styles.counties}>
        <CountyNames label="整县在内" areas={contents.counties} none="没有" />
        <CountyNames label="被边线穿过" areas={contents.cut} note="不计入合计，也不按面积分摊" />
        <CountyNames label="没有边界" areas={contents.unknownCounties} note="在不在内不明，未计" />
      </dl>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <FigureRow key={row.indicator.id} row={row} />
        ))}
      </ul>
      {notAdditive && <p className={side.caption}>{notAdditive.name}不能相加，没有合计。</p>}
      {empty.length > 0 && (
        <p className={side.caption}>圈内未填报：{empty.map((r) => r.indicator.name).join('、')}</p>
      )}
      <RegionThings contents={contents} />
      <p className={side.caption}>
        {contents.unplaced > 0 && `${contents.unplaced} 项所在县不详，未计。`}
        目标按全市评判，不随圈定变化。
      </p>
    </section>
  );
}

interface CountyProps {
  readonly label: string;
  readonly areas: readonly Area[];
  readonly none?: string;
  readonly note?: string;
}

function CountyNames({ label, areas, none = '', note = '' }: CountyProps) {
  if (areas.length === 0 && none === '') return null;
  return (
    <div>
      <dt>
        {label} {areas.length} 个
      </dt>
      <dd>
        {areas.length === 0 && none}
        {areas.map((a) => (
          <button
            key={a.id}
            type="button"
            className={side.barName}
            onClick={() => select({ kind: 'area', id: a.id })}
          >
            {a.shortName}
          </button>
        ))}
        {note !== '' && <span className={side.caption}>{note}</span>}
      </dd>
    </div>
  );
}

function FigureRow({ row: { indicator, figure, coverage, noun, chosen } }: { readonly row: RegionRow }) {
  return (
    <li data-chosen={chosen || undefined}>
      <span className={styles.name}>{indicator.name}</span>
      {coverage.total > 0 && <AskableFigure figure={figure} />}
      <span className={styles.coverage}>{regionCoverage(coverage, noun)}</span>
    </li>
  );
}
