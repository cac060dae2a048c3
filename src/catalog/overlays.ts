import type { Family } from './figures.ts';

interface OverlayGroup {
  readonly label: string;
  /** Families of the indicators that colour areas, and of those that size towns. */
  readonly areas: readonly Family[];
  readonly towns: readonly Family[];
}

/** What the menus offer first, whether or not anybody has reported any of it; other families follow. */
export const OVERLAY_GROUPS = {
  output: {
    label: '产出',
    areas: ['output', 'enterprise', 'labour'],
    towns: ['output', 'enterprise', 'labour', 'base'],
  },
  land: { label: '用地', areas: ['land'], towns: ['land'] },
  energy: { label: '用能', areas: ['energy'], towns: ['energy'] },
} as const satisfies Record<string, OverlayGroup>;

/** The size of towns as long as the reader has not chosen another and it has figures. */
export const FIRST_SIZE = 'outputValue';

/** A ceiling of the same subject and year: the sum of `parts` may not exceed `limit`. */
export interface Ceiling {
  /** Indicator ids. */
  readonly parts: readonly string[];
  readonly limit: string;
  /** How a sentence names the two: 「已用 1,200 / 指标 1,900 亩」. */
  readonly word: string;
  readonly limitWord: string;
}

/** By the indicator it is shown with. Targets and rules of the policy are rows of `targets.csv` instead. */
export const CEILINGS: Readonly<Record<string, Ceiling>> = {
  landUsed: { parts: ['landUsed'], limit: 'landQuota', word: '已用', limitWord: '指标' },
  landCommitted: {
    parts: ['landUsed', 'landCommitted'],
    limit: 'landQuota',
    word: '已用和已承诺',
    limitWord: '指标',
  },
  energyUse: { parts: ['energyUse'], limit: 'energyLimit', word: '用能', limitWord: '限额' },
};
