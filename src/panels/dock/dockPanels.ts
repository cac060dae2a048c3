import { type ComponentType, lazy } from 'react';
import type { Dock } from '#catalog/docks.ts';
import { ThingTable } from '../table/ThingTable.tsx';
import type { DockPanelProps } from './dockPanel.ts';

/** Panels that come in chunks of their own: the table is what the page opens with. */
const LATER: Readonly<
  Record<Exclude<Dock, 'table'>, () => Promise<{ readonly default: ComponentType<DockPanelProps> }>>
> = {
  ladder: () => import('./LadderPanel.tsx').then((m) => ({ default: m.LadderPanel })),
  targets: () => import('./TargetPanel.tsx').then((m) => ({ default: m.TargetPanel })),
  trend: () => import('./TrendPanel.tsx').then((m) => ({ default: m.TrendPanel })),
  sectors: () => import('./SectorPanel.tsx').then((m) => ({ default: m.SectorPanel })),
};

export const DOCK_PANELS: Readonly<Record<Dock, ComponentType<DockPanelProps>>> = {
  table: ThingTable,
  ladder: lazy(LATER.ladder),
  targets: lazy(LATER.targets),
  trend: lazy(LATER.trend),
  sectors: lazy(LATER.sectors),
};

/** Fetches the other panels, so that a tab opens at once. A failure is told when the panel is opened. */
export function fetchDockPanels(): void {
  for (const load of Object.values(LATER)) load().catch(() => {});
}
