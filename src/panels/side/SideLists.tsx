import type { VisibleThings } from '#selectors/visibleThings.ts';
import { LadderSummary } from './LadderSummary.tsx';
import { MissingList } from './MissingList.tsx';
import { Ranking } from './Ranking.tsx';
import { StartPanel } from './StartPanel.tsx';

/** What to do about what is missing, the counties beside each other, and what nobody has filled in. */
export const SideLists = ({ visible }: { readonly visible: VisibleThings }) => (
  <>
    <StartPanel />
    <Ranking visible={visible} />
    <LadderSummary visible={visible} />
    <MissingList />
  </>
);
