import { placeChanges } from '#charts/ranking/placeRanking.ts';
import { RankingBar } from '#charts/ranking/RankingBar.tsx';
import type { DifferenceOverlay } from '#selectors/areaOverlay.ts';
import { formatChange } from '#symbology/difference.ts';
import { useSize } from '#ui/useSize.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { dressOverlay } from '../map/dressOverlay.ts';
import { AskableFigure } from '../Provenance.tsx';
import { AreaSection } from './AreaSection.tsx';
import styles from './areaLists.module.css';
import { NobodyReported } from './NobodyReported.tsx';
import { RankedArea } from './RankedArea.tsx';

/** Room in CSS px for name and change beside a bar. */
const BESIDE_BAR = 190;

/** Counties by what has changed since another year, what can be measured first; below each the two figures. */
export function ChangeRanking({ overlay }: { readonly overlay: DifferenceOverlay }) {
  const [box, { width }] = useSize<HTMLDivElement>();
  const dressed = dressOverlay(useDataset(), useView(), overlay);
  const rows = overlay.rows.flatMap(({ area, difference }, i) => {
    const dress = dressed[i];
    return area.kind === 'county' && dress ? [{ area, difference, fill: dress.fill }] : [];
  });
  const bars = placeChanges(
    rows.map(({ difference }) => (difference.kind === 'value' ? difference.value : null)),
    Math.max(20, width - BESIDE_BAR),
  );
  return (
    <AreaSection overlay={overlay} title="县区变化" unit={overlay.indicator.unitLabel}>
      <div ref={box}>
        <ol className={styles.bars}>
          {rows.map(({ area, difference, fill }, i) => (
            <RankedArea key={area.id} area={area} rank="" note="">
              <span className={styles.bar} style={{ paddingLeft: bars[i]?.x }}>
                <RankingBar width={bars[i]?.width ?? 0} fill={fill} />
              </span>
              <span className={styles.change}>
                {formatChange(difference, overlay.indicator, overlay).bare}
              </span>
              <span className={styles.fromTo}>
                <AskableFigure figure={difference.earlier} showUnit={false} />
                <span>
                  <span aria-hidden="true">→ </span>
                  <AskableFigure figure={difference.later} showUnit={false} />
                </span>
              </span>
            </RankedArea>
          ))}
        </ol>
      </div>
      {overlay.emptiness?.kind === 'nobody' && <NobodyReported overlay={overlay} />}
    </AreaSection>
  );
}
