/**
 * The standing of a value: how it is known. It goes wherever the value goes, as word and shape.
 * `rank` orders them from strongest to weakest; a sum takes the weakest of its terms.
 */
export const STANDINGS = {
  official: { label: '官方', mark: '官', rank: 0, meaning: '政府机构发布' },
  reported: { label: '报道', mark: '报', rank: 1, meaning: '见于报刊、行业来源或转载' },
  derived: { label: '测算', mark: '算', rank: 2, meaning: '由本系统按所示规则算得' },
  estimated: { label: '估计', mark: '估', rank: 3, meaning: '来源本身就是估计数' },
  sample: { label: '示例', mark: '例', rank: 4, meaning: '仅作演示，未经任何人统计' },
} as const;

export type Standing = keyof typeof STANDINGS;

/** What somebody measured or worked out from measurements: all but sample. Verdicts and 未填报 rest on these. */
export const MEASURED_STANDINGS: ReadonlySet<Standing> = new Set(
  (Object.keys(STANDINGS) as Standing[]).filter((s) => s !== 'sample'),
);

/** Why a package says there is no value. */
export const STATED_REASONS = {
  notReported: { label: '未填报', explanation: '尚未有单位填报' },
  notPublic: { label: '未填报', explanation: '公开资料未见，有关单位可能掌握' },
  notApplicable: { label: '不适用', explanation: '该指标不适用于此对象' },
} as const;

/** Why a view has no value to show: what the package says, and what the view itself leaves out. */
export const MISSING_REASONS = {
  ...STATED_REASONS,
  undated: {
    label: '年份不详',
    explanation: '有公开数，但来源未说明年份，不能放进任何一年；见表格和档案',
  },
  unreadable: { label: '读不出', explanation: '数据文件中有此数，但所在行有错未采用；见“数据”中的检查结果' },
  filtered: { label: '已筛去', explanation: '有数，但不在当前筛选之内' },
} as const;

export type MissingReason = keyof typeof MISSING_REASONS;
