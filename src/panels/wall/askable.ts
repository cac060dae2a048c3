import type { WallPanelId } from '#catalog/wallPanels.ts';
import type { PlacedLayout } from './layoutOf.ts';
import type { WallPanels } from './panels.ts';
import type { FittedWall } from './useWallFit.ts';

/** The panels that are on the wall, which the three keys can be about. */
export function askable(
  panels: WallPanels,
  { layout }: PlacedLayout,
  fit: FittedWall | null,
): readonly WallPanelId[] {
  const placed = new Set<string>(['map', ...layout.flows.flatMap(({ parts }) => parts)]);
  return [...panels.keys()].filter((id) => placed.has(id) && !fit?.left.includes(id));
}

/** The one after another, or before it; after the last comes the first. */
export function besides<T>(all: readonly T[], from: T, by: 1 | -1): T {
  const at = (all.indexOf(from) + by + all.length) % all.length;
  return all[at] ?? from;
}
