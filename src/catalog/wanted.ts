/** Why a figure is asked for, what that means, and its one character in tables. */
export const WANTED_STATES = {
  missing: { mark: '缺', label: '未填报', meaning: '没有见到数' },
  sample: { mark: '例', label: '只有示例', meaning: '页面上是示例值，没有人统计过' },
  undated: { mark: '?', label: '年份不详', meaning: '有数，来源没有说明是哪一年' },
  stale: { mark: '旧', label: '不是最新', meaning: '有数，早于要填的年份' },
  rival: { mark: '两', label: '两说未定', meaning: '几个来源的数不同，没有取舍' },
  inexact: { mark: '约', label: '不够准', meaning: '有数，但评判等着更准的数' },
} as const;
export type WantedState = keyof typeof WANTED_STATES;
