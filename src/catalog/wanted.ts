/** Why a figure is asked for. `inexact`: it is known, but too roughly for what waits for it. */
export const WANTED_STATES = {
  missing: { label: '未填报' },
  sample: { label: '只有示例' },
  undated: { label: '年份不详' },
  stale: { label: '不是最新' },
  rival: { label: '两说未定' },
  inexact: { label: '不够准' },
} as const;
export type WantedState = keyof typeof WANTED_STATES;
