/** The modes of the one page. `sampleByDefault`: whether sample values show without being asked for.
 * `searches`: whether the filters apply to what the mode shows. */
export const MODES = {
  plan: { label: '规划', sampleByDefault: true, searches: true },
  wall: { label: '大屏', sampleByDefault: false, searches: false },
  brief: { label: '汇报', sampleByDefault: false, searches: false },
  policy: { label: '政策', sampleByDefault: false, searches: false },
  data: { label: '数据', sampleByDefault: true, searches: false },
} as const;
export type Mode = keyof typeof MODES;

/** Kinds of thing that can be selected. */
export const SELECTABLE = {
  town: { label: '专业镇与集群', table: 'towns' },
  enterprise: { label: '企业', table: 'enterprises' },
  park: { label: '园区', table: 'parks' },
  area: { label: '区域', table: 'areas' },
} as const;
export type Selectable = keyof typeof SELECTABLE;
