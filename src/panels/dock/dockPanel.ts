import type { VisibleThings } from '#selectors/visibleThings.ts';

/** What every panel of the dock is given. */
export interface DockPanelProps {
  readonly visible: VisibleThings;
}
