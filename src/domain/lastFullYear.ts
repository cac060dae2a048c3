import { hasPassed } from './partialDate.ts';

/** The last year that had ended by a date: 2025 by 2026-03, and by 2025-12-31. */
export function lastFullYear(date: string): number {
  const year = Number(date.slice(0, 4));
  return hasPassed(String(year), date) ? year : year - 1;
}
