/** What a figure can be about, and the closed lists that describe those subjects. */
export const SUBJECT_KINDS = {
  city: { label: '全市' },
  county: { label: '县（市、区）' },
  zone: { label: '开发区' },
  town: { label: '专业镇与集群' },
  enterprise: { label: '企业' },
  park: { label: '园区' },
} as const;
export type SubjectKind = keyof typeof SUBJECT_KINDS;

export const AREA_KINDS = {
  city: { label: '市' },
  county: { label: '县（市、区）' },
  zone: { label: '开发区' },
} as const;

/** Town level. A cluster has no recognition and never counts toward a target. */
export const LEVELS = {
  provincial: { label: '省级' },
  municipal: { label: '市级' },
  reserve: { label: '储备' },
  cluster: { label: '集群' },
} as const;
export type Level = keyof typeof LEVELS;

export const CATEGORIES = {
  manufacturing: { label: '制造业' },
  agriculture: { label: '特优农业' },
  lightIndustry: { label: '特色轻工' },
  cultureTourism: { label: '文旅' },
  other: { label: '其他' },
} as const;
export type Category = keyof typeof CATEGORIES;

/** `unstated`: no source calls the firm one of the three. */
export const ROLES = {
  leading: { label: '龙头' },
  backbone: { label: '骨干' },
  supporting: { label: '配套' },
  unstated: { label: '未注明' },
} as const;
export type Role = keyof typeof ROLES;

/** How well a position is known; decides how it may be drawn. */
export const POSITION_QUALITIES = {
  exact: { label: '实测位置' },
  township: { label: '知到乡镇' },
  county: { label: '只知所在县' },
  city: { label: '所在县不详' },
} as const;
export type PositionQuality = keyof typeof POSITION_QUALITIES;
