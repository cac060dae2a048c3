import type { VisibleThings } from '#selectors/visibleThings.ts';
import { Headline } from './Headline.tsx';
import { LadderSummary } from './LadderSummary.tsx';
import { MissingList } from './MissingList.tsx';
import { Ranking } from './Ranking.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { StartPanel } from './StartPanel.tsx';
import styles from './side.module.css';
import { TargetCards } from './TargetCards.tsx';

/**
 * Headline first, then at most a few figures, then what to do about what is missing, the counties beside each other
 * and what nobody has filled in.
 */
export const SidePanel = ({ visible }: { readonly visible: VisibleThings }) => (
  <div className={styles.side}>
    <RegionPanel visible={visible} />
    <Headline visible={visible} />
    <TargetCards />
    <StartPanel />
    <Ranking visible={visible} />
    <LadderSummary visible={visible} />
    <MissingList />
  </div>
);
