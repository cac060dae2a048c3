import type { Indicator, Observation } from './dataset.ts';
import type { Figure } from './figure.ts';
import { byPeriodDescending, comparableYear } from './period.ts';
import { settle } from './pickFigure.ts';

/** What one period says by one definition, of what was measured or of sample, never of both. */
export interface Telling {
  readonly year: number;
  readonly series: string;
  readonly sample: boolean;
  /** Rivals where rows disagree and none is preferred. */
  readonly figure: Extract<Figure, { kind: 'observed' | 'rival' }>;
}

/** Results by period and definition, later ones first. Undated rows, half-years and plans are left out. */
export function tellingsOf(indicator: Indicator, rows: readonly Observation[]): readonly Telling[] {
  const periods = new Map<string, { readonly year: number; readonly rows: Observation[] }>();
  for (const row of [...rows].sort(byPeriodDescending)) {
    const year = comparableYear(row);
    if (row.nature !== 'actual' || year === null || row.value === null) continue;
    const key = [row.periodKind, row.period, row.series, row.standing === 'sample'].join('|');
    const told = periods.get(key);
    if (told) told.rows.push(row);
    else periods.set(key, { year, rows: [row] });
  }
  return [...periods.values()].flatMap(({ year, rows: told }) => {
    const figure = settle(indicator, told);
    const [first] = told;
    if (!first || figure.kind === 'missing' || figure.kind === 'derived') return [];
    return [{ year, series: first.series, sample: first.standing === 'sample', figure }];
  });
}
