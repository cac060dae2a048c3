import type { Observation } from './dataset.ts';
import { endYear } from './period.ts';

/** Rows that can have been known by a day: by the year of their period, or of their report where they name none. */
export const knownBy = (rows: readonly Observation[], asOf: string): readonly Observation[] =>
  rows.filter((o) => (endYear(o) ?? (o.reportedOn === '' ? 0 : yearOf(o.reportedOn))) <= yearOf(asOf));

const yearOf = (date: string): number => Number(date.slice(0, 4));
