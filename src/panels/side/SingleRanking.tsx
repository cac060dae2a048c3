import { placeRanking } from '#charts/ranking/placeRanking.ts';
import { RankingBar } from '#charts/ranking/RankingBar.tsx';
import { figureValue } from '#domain/figure.ts';
import type { SingleOverlay } from '#selectors/areaOverlay.ts';
import { useSize } from '#ui/useSize.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { dressOverlay } from '../map/dressOverlay.ts';
import { GoalLine } from '../map/GoalLine.tsx';
import { AskableFigure } from '../Provenance.tsx';
import { AreaSection } from './AreaSection.tsx';
import styles from './areaLists.module.css';
import { NobodyReported } from './NobodyReported.tsx';
import { RankedArea } from './RankedArea.tsx';

/** Room in CSS px for rank, name and figure beside a bar. */
const BESIDE_BAR = 202;

/** Counties by one indicator, measured ones first, each against its limit where there is one. */
export function SingleRanking({ overlay }: { readonly overlay: SingleOverlay }) {
  const lookup = useLookup();
  const [box, { width }] = useSize<HTMLDivElement>();
  const dressed = dressOverlay(useDataset(), useView(), overlay);
  const counties = dressed.filter((d) => d.area.kind === 'county');
  const bars = placeRanking(
    counties.map((d) => figureValue(d.figure)),
    Math.max(20, width - BESIDE_BAR),
  );
  const rankOf = (areaId: string) => overlay.rows.find((r) => r.area.id === areaId)?.rank ?? '–';
  return (
    <AreaSection overlay={overlay} title="县区排序" unit={overlay.indicator.unitLabel}>
      <GoalLine overlay={overlay} />
      <div ref={box}>
        <ol className={styles.bars}>
          {counties.map(({ area, figure, fill, progress }, i) => (
            <RankedArea key={area.id} area={area} rank={String(rankOf(area.id))} note={progress}>
              <span className={styles.bar}>
                <RankingBar width={bars[i]?.width ?? 0} fill={fill} />
              </span>
              <AskableFigure figure={figure} showUnit={false} showPeriod={false} />
            </RankedArea>
          ))}
        </ol>
      </div>
      {overlay.emptiness?.kind === 'nobody' && <NobodyReported overlay={overlay} />}
      {dressed
        .filter((d) => d.area.kind === 'zone')
        .map(({ area, figure, progress }) => (
          <p key={area.id} className={styles.zone}>
            {area.shortName}（在{lookup.row('areas', area.parentId)?.shortName}内，不另加）
            <AskableFigure figure={figure} showPeriod={false} />
            {progress !== '' && <span className={styles.rowNote}>{progress}</span>}
          </p>
        ))}
    </AreaSection>
  );
}
