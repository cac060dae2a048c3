/** A date of the package in Chinese: 「2026 年」, 「2026 年 3 月」, 「2026 年 3 月 15 日」. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const parts = [`${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
