/** What stands below the map. */
export const DOCKS = {
  table: { label: '名录' },
  ladder: { label: '发展层级' },
  targets: { label: '目标' },
  trend: { label: '历年' },
  sectors: { label: '行业结构' },
} as const;
export type Dock = keyof typeof DOCKS;
