/** Only `actual` is a result; everything else is an intention and never enters a count, ranking or verdict. */
export const NATURES = {
  actual: { label: '实际' },
  target: { label: '目标' },
  forecast: { label: '预计' },
  planned: { label: '计划' },
  rule: { label: '规定' },
} as const;
export type Nature = keyof typeof NATURES;

export const PERIOD_KINDS = {
  year: { label: '全年' },
  halfyear: { label: '半年' },
  cumulative: { label: '累计' },
  asof: { label: '时点' },
  unknown: { label: '年份不详' },
} as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;

/** How the source put it; the prefix and suffix go with the number everywhere. */
export const QUALIFIERS = {
  exact: { label: '', prefix: '', suffix: '' },
  about: { label: '约', prefix: '约 ', suffix: '' },
  atLeast: { label: '以上', prefix: '', suffix: '以上' },
  atMost: { label: '以下', prefix: '', suffix: '以下' },
  fraction: { label: '由分数换算', prefix: '约 ', suffix: '' },
} as const;
export type Qualifier = keyof typeof QUALIFIERS;

/** Among figures that disagree: the one shown, one kept beside it, one of several with no choice made. */
export const PREFERENCES = {
  yes: { label: '采用' },
  no: { label: '另一说' },
  rival: { label: '两说并列' },
} as const;

/** Indicator families. `order` is that of menus and dossiers. */
export const FAMILIES = {
  output: { label: '产出', order: 0 },
  land: { label: '用地', order: 1 },
  energy: { label: '用能', order: 2 },
  enterprise: { label: '主体与投资', order: 3 },
  labour: { label: '就业与收入', order: 4 },
  base: { label: '产业基础', order: 5 },
  market: { label: '市场', order: 6 },
  trade: { label: '贸易', order: 7 },
  brand: { label: '品牌', order: 8 },
  resource: { label: '资源', order: 9 },
  environment: { label: '环境', order: 10 },
  tourism: { label: '文旅', order: 11 },
} as const;
export type Family = keyof typeof FAMILIES;
