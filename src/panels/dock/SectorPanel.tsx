import { useContext } from 'react';
import { SectorMatrixTable } from '#charts/sectorMatrix/SectorMatrixTable.tsx';
import { type MatrixCount, selectSectorMatrix } from '#selectors/sectorMatrix.ts';
import { InPicture } from '#ui/InPicture.ts';
import { openChoice } from '#ui/openChoice.ts';
import { toggle, useViewStore } from '#view/store.ts';
import { useDataset, useView, useViewNow } from '../DatasetContext.ts';
import { useShownChart } from '../picture/shownCharts.ts';
import panel from './dockPanel.module.css';
import styles from './SectorPanel.module.css';

const COUNTS: Readonly<Record<MatrixCount, string>> = {
  enterprises: '企业',
  towns: '镇与集群',
  parks: '园区',
  all: '合计',
};

const useCount = openChoice<MatrixCount>('enterprises');

/** 行业结构: how many of what is seen belong to which sector and area. Choosing filters the page. */
export function SectorPanel() {
  const dataset = useDataset();
  const view = useView();
  const [sectors, areas] = [useViewNow(({ sector }) => sector), useViewNow(({ area }) => area)];
  const change = useViewStore((s) => s.change);
  const inPicture = useContext(InPicture);
  const [count, setCount] = useCount();
  useShownChart({
    name: '行业结构',
    slug: 'sectors',
    width: 1080,
    draw: () => <SectorPanel />,
  });
  const matrix = selectSectorMatrix(dataset, view, count);
  const isOnly = (list: readonly string[], id: string) => list.length === 1 && list[0] === id;
  return (
    <section className={panel.panel} aria-label="行业结构">
      <header className={panel.head}>
        <span>名录不完整，只是已见数</span>
        <div className={panel.switch} role="group" aria-label="计什么">
          {(Object.keys(COUNTS) as MatrixCount[]).map((id) => (
            <button key={id} type="button" aria-pressed={id === count} onClick={() => setCount(id)}>
              {COUNTS[id]}
            </button>
          ))}
        </div>
      </header>
      <div className={`${panel.body} ${styles.body}`}>
        {matrix.total === 0 ? (
          <p className={panel.empty}>没有符合筛选的{COUNTS[count]}。</p>
        ) : (
          <SectorMatrixTable
            matrix={matrix}
            counted={COUNTS[count]}
            sectors={sectors}
            areas={areas}
            onSector={(sector) => toggle('sector', sector.id)}
            onArea={(area) => toggle('area', area.id)}
            onCell={(sector, area) =>
              change(
                isOnly(sectors, sector.id) && isOnly(areas, area.id)
                  ? { sector: [], area: [] }
                  : { sector: [sector.id], area: [area.id] },
              )
            }
          />
        )}
        <p className={`${panel.note} ${styles.below}`}>
          {!inPicture && '点数字、领域或区域即筛选。'}
          上级领域含下级，朔城区含开发区，一个园区可属几个领域，合计都不重复计。
          {matrix.unseen.length > 0 && `未见：${matrix.unseen.map((s) => s.name).join('、')}。`}
        </p>
      </div>
    </section>
  );
}
