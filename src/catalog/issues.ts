/** The named checks of a data package. */
export const CHECKS = {
  reachable: { label: '文件可读' },
  encoding: { label: '文字编码' },
  descriptor: { label: '包描述' },
  headers: { label: '表头' },
  types: { label: '数据类型' },
  units: { label: '单位换算' },
  unique: { label: '编号唯一' },
  foreignKeys: { label: '编号可查' },
  areas: { label: '区域代码' },
  positions: { label: '位置' },
  periods: { label: '期间' },
  natures: { label: '性质' },
  rivals: { label: '多说取舍' },
  standings: { label: '数据性质' },
  sources: { label: '来源' },
  links: { label: '链接' },
  shares: { label: '百分比' },
  sample: { label: '示例存放' },
  outlines: { label: '边界图形' },
  clauses: { label: '政策条款' },
  quotes: { label: '政策引文' },
  duties: { label: '责任分工' },
  evidence: { label: '佐证' },
} as const;

export type CheckId = keyof typeof CHECKS;

/**
 * One thing wrong with a package. `fault`: the row, cell or file is not used as it stands.
 * `warning`: it is used, but someone should look.
 */
export interface Issue {
  readonly severity: 'fault' | 'warning';
  readonly check: CheckId;
  /** Path inside the package, e.g. `sample/observations.csv`. */
  readonly file: string;
  /** 1-based line in the file, header included; null when the whole file is meant. */
  readonly line: number | null;
  readonly column: string | null;
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** What would be right, in Chinese. */
  readonly expected: string;
  /** The offending text as it stands, cut to 60 characters; '' when there is none. */
  readonly found: string;
}
