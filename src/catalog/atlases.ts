/** What is printed whole, a page each. */
export const ATLASES = {
  towns: { label: '一镇一页' },
  counties: { label: '一县一页' },
} as const;
export type Atlas = keyof typeof ATLASES;
