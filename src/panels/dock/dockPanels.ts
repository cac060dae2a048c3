import type { ComponentType } from 'react';
import { DOCKS, type Dock } from '#catalog/docks.ts';
import { latePart } from '#ui/latePart.tsx';
import type { DockPanelProps } from './dockPanel.ts';

/** Where each panel's code is; all of them come after the first map. */
const LOAD: Readonly<Record<Dock, () => Promise<ComponentType<DockPanelProps>>>> = {
  table: async () => (await import('../table/ThingTable.tsx')).ThingTable,
  ladder: async () => (await import('./LadderPanel.tsx')).LadderPanel,
  targets: async () => (await import('./TargetPanel.tsx')).TargetPanel,
  trend: async () => (await import('./TrendPanel.tsx')).TrendPanel,
  sectors: async () => (await import('./SectorPanel.tsx')).SectorPanel,
};

export const DOCK_PANELS = Object.fromEntries(
  (Object.keys(DOCKS) as Dock[]).map((id) => [id, latePart(DOCKS[id].label, LOAD[id])]),
) as Readonly<Record<Dock, ComponentType<DockPanelProps>>>;
