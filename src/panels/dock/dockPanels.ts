import type { ComponentType } from 'react';
import { DOCKS, type Dock } from '#catalog/docks.ts';
import { latePart } from '#ui/latePart.tsx';
import { ThingTable } from '../table/ThingTable.tsx';
import type { DockPanelProps } from './dockPanel.ts';

type Later = Exclude<Dock, 'table'>;

/** Where the code of the charts is: the table is what the dock opens with. */
const LOAD: Readonly<Record<Later, () => Promise<ComponentType<DockPanelProps>>>> = {
  ladder: async () => (await import('./LadderPanel.tsx')).LadderPanel,
  targets: async () => (await import('./TargetPanel.tsx')).TargetPanel,
  trend: async () => (await import('./TrendPanel.tsx')).TrendPanel,
  sectors: async () => (await import('./SectorPanel.tsx')).SectorPanel,
};

const late = (id: Later) => latePart(DOCKS[id].label, LOAD[id]);

export const DOCK_PANELS: Readonly<Record<Dock, ComponentType<DockPanelProps>>> = {
  table: ThingTable,
  ladder: late('ladder'),
  targets: late('targets'),
  trend: late('trend'),
  sectors: late('sectors'),
};
