/** The pages of the data mode, in the order of their tabs. */
export const DATA_PAGES = {
  about: { label: '说明与检查' },
  import: { label: '导入' },
  enter: { label: '填一个数' },
  missing: { label: '缺数清单' },
  versions: { label: '版本与导出' },
  evidence: { label: '本机佐证' },
} as const;
export type DataPage = keyof typeof DATA_PAGES;
