/** Heads of the table of commitments; on a phone they stand beside each cell. */
export const COLUMNS = {
  name: '事项',
  rhythm: '频次',
  responsible: '责任单位',
  proof: '要看到的凭据',
  state: '状态',
} as const;
