/** Why a figure is asked for, and what that means. */
export const WANTED_STATES = {
  missing: { label: '未填报', meaning: '没有见到数' },
  sample: { label: '只有示例', meaning: '页面上是示例值，没有人统计过' },
  undated: { label: '年份不详', meaning: '有数，来源没有说明是哪一年' },
  stale: { label: '不是最新', meaning: '有数，早于要填的年份' },
  rival: { label: '两说未定', meaning: '几个来源的数不同，没有取舍' },
  inexact: { label: '不够准', meaning: '有数，但评判等着更准的数' },
} as const;
export type WantedState = keyof typeof WANTED_STATES;
