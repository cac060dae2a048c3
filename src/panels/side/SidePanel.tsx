import type { VisibleThings } from '#selectors/visibleThings.ts';
import { latePart } from '#ui/latePart.tsx';
import { Headline } from './Headline.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import styles from './side.module.css';
import { TargetCards } from './TargetCards.tsx';

/** They come after the first map. */
const SideLists = latePart('概览', async () => (await import('./SideLists.tsx')).SideLists);

/** Headline first, then at most a few figures, then what to do about what is missing. */
export const SidePanel = ({ visible }: { readonly visible: VisibleThings }) => (
  <div className={styles.side}>
    <RegionPanel visible={visible} />
    <Headline visible={visible} />
    <TargetCards />
    <SideLists visible={visible} />
  </div>
);
