import { useMemo } from 'react';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { countBy } from '#selectors/countBy.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { select } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { useShownChart } from '../picture/shownCharts.ts';
import { ChangeRanking } from './ChangeRanking.tsx';
import { PairList } from './PairList.tsx';
import { SingleRanking } from './SingleRanking.tsx';
import styles from './side.module.css';

const NAMES = {
  seen: '各县区已见',
  single: '县区排序',
  bivariate: '县区两项对照',
  difference: '县区变化',
} as const;

/** Counties by what colours the map; without an indicator, what has been seen in each. */
export function Ranking({ visible }: { readonly visible: VisibleThings }) {
  const overlay = selectAreaOverlay(useDataset(), useView());
  useShownChart({
    name: NAMES[overlay?.kind ?? 'seen'],
    slug: 'ranking',
    width: 480,
    draw: (left) => <Ranking visible={left} />,
  });
  switch (overlay?.kind) {
    case undefined:
      return <SeenByArea visible={visible} />;
    case 'single':
      return <SingleRanking overlay={overlay} />;
    case 'bivariate':
      return <PairList overlay={overlay} />;
    case 'difference':
      return <ChangeRanking overlay={overlay} />;
  }
}

/** Counts of what public sources name. The registers are incomplete, so these are no ranking. */
function SeenByArea({ visible }: { readonly visible: VisibleThings }) {
  const dataset = useDataset();
  const counts = useMemo(() => {
    const byArea = (rows: readonly { readonly areaId: string }[]) => countBy(rows, (row) => row.areaId);
    return {
      towns: byArea(visible.towns),
      enterprises: byArea(visible.enterprises),
      parks: byArea(visible.parks),
    };
  }, [visible]);
  const rows = dataset.areas
    .filter((a) => a.kind !== 'city')
    .map((area) => ({
      area,
      towns: counts.towns.get(area.id) ?? 0,
      enterprises: counts.enterprises.get(area.id) ?? 0,
      parks: counts.parks.get(area.id) ?? 0,
    }));
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
