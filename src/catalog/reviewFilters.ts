/** Ways to narrow the list of what an import would change. */
export const REVIEW_FILTERS = {
  all: { label: '全部' },
  open: { label: '未定' },
  conflict: { label: '与现有的不同' },
  added: { label: '新增' },
  changed: { label: '改动' },
  removed: { label: '删去' },
  left: { label: '不并入' },
} as const;
export type ReviewFilter = keyof typeof REVIEW_FILTERS;
