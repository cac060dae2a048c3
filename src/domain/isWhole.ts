import type { Dataset } from './dataset.ts';

/** Whether every row of a file was read and used. Where not, nothing may be concluded from a row that is not there. */
export const isWhole = (
  { issues, unreadable }: Pick<Dataset, 'issues' | 'unreadable'>,
  file: string,
): boolean =>
  !unreadable.includes(file) && !issues.some((issue) => issue.severity === 'fault' && issue.file === file);
