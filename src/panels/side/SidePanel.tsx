import type { VisibleThings } from '#selectors/visibleThings.ts';
import { Headline } from './Headline.tsx';
import { MissingList } from './MissingList.tsx';
import { Ranking } from './Ranking.tsx';
import { StartPanel } from './StartPanel.tsx';
import styles from './side.module.css';
import { TargetCards } from './TargetCards.tsx';

/** Headline first, then at most a few figures, then what to do about what is missing. */
export function SidePanel({ visible }: { readonly visible: VisibleThings }) {
  return (
    <div className={styles.side}>
      <Headline visible={visible} />
      <TargetCards />
      <StartPanel />
      <Ranking visible={visible} />
      <MissingList />
    </div>
  );
}
