import { RankingBar } from '#charts/ranking/RankingBar.tsx';
import type { BivariateOverlay } from '#selectors/areaOverlay.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { dressOverlay } from '../map/dressOverlay.ts';
import { AskableFigure } from '../Provenance.tsx';
import { AreaSection } from './AreaSection.tsx';
import styles from './areaLists.module.css';
import { RankedArea } from './RankedArea.tsx';

const SWATCH_PX = 26;

/** Counties by two indicators: two scales give no one ranking, so the order is that of the first. */
export function PairList({ overlay }: { readonly overlay: BivariateOverlay }) {
  const dressed = dressOverlay(useDataset(), useView(), overlay);
  return (
    <AreaSection overlay={overlay} title="县区两项对照" unit="">
      <p className={styles.rowNote}>
        上行{overlay.indicator.name}，下行{overlay.second.name}；颜色与图上相同
      </p>
      <ol className={styles.bars}>
        {dressed.map(({ area, figure, beside, fill }) => (
          <RankedArea key={area.id} area={area} rank="" note="">
            <span className={styles.bar}>
              <RankingBar width={SWATCH_PX} fill={fill} />
            </span>
            <span className={styles.pair}>
              <AskableFigure figure={figure} showPeriod={false} />
              {beside && <AskableFigure figure={beside} showPeriod={false} />}
            </span>
          </RankedArea>
        ))}
      </ol>
    </AreaSection>
  );
}
