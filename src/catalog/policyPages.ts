/** The pages of the policy mode, in the order of their tabs. */
export const POLICY_PAGES = {
  criteria: { label: '认定标准' },
  duties: { label: '责任分工' },
  targets: { label: '目标' },
  measures: { label: '措施' },
  commitments: { label: '落实事项' },
  document: { label: '原文' },
} as const;
export type PolicyPage = keyof typeof POLICY_PAGES;
