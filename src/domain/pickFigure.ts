import type { Standing } from '#catalog/standings.ts';
import type { Indicator, Observation } from './dataset.ts';
import type { Figure } from './figure.ts';
import { byPeriodDescending, comparableYear } from './period.ts';

export interface PickOptions {
  /** A year, for maps and rankings; null takes the latest figure, dated before undated. */
  readonly year: number | null;
  readonly allowed: ReadonlySet<Standing>;
  /** Leaves out half-years and running totals, which are no year's result. */
  readonly wholeYears?: boolean;
}

/**
 * The figure of one subject and indicator among its rows. Only `actual` rows count.
 * For a year, rows of that year alone: an unknown period never stands in for it,
 * unless the indicator is lasting. Real rows go before sample ones.
 */
export function pickFigure(
  indicator: Indicator,
  observations: readonly Observation[],
  { year, allowed, wholeYears = false }: PickOptions,
): Figure {
  const results = observations.filter(
    (o) => o.nature === 'actual' && (!wholeYears || o.periodKind === 'unknown' || comparableYear(o) !== null),
  );
  const usable = results.filter((o) => allowed.has(o.standing));
  const inYear =
    year === null || indicator.lasting ? usable : usable.filter((o) => comparableYear(o) === year);
  const real = inYear.filter((o) => o.standing !== 'sample');
  const rows = real.length > 0 ? real : inYear;
  // A newer row that only says there is no value does not hide an older one that has one.
  const filled = rows.filter((o) => o.value !== null);
  const latest = latestOfOnePeriod(indicator, filled.length > 0 ? filled : rows);
  if (latest.length === 0) {
    return { kind: 'missing', indicator, reason: reasonFor(indicator, results, usable) };
  }
  return settle(indicator, latest);
}

function reasonFor(indicator: Indicator, results: readonly Observation[], usable: readonly Observation[]) {
  if (usable.some((o) => o.value !== null && o.periodKind === 'unknown')) return 'undated';
  // Sample rows are no data: hiding them takes nothing away.
  const measured = results.filter((o) => o.standing !== 'sample');
  const hidden = measured.some((o) => !usable.includes(o));
  return hidden ? 'filtered' : missingReason(indicator, measured);
}

/** Rows of the newest period; a lasting indicator takes them all as one period. */
function latestOfOnePeriod(indicator: Indicator, rows: readonly Observation[]): readonly Observation[] {
  if (indicator.lasting) return rows;
  const sorted = [...rows].sort(byPeriodDescending);
  const [first] = sorted;
  if (!first) return [];
  if (first.periodKind === 'unknown') return sorted.filter((o) => o.periodKind === 'unknown');
  return sorted.filter((o) => o.periodKind === first.periodKind && o.period === first.period);
}

/** Of the rows of one period: the only one, the preferred one, or rivals when they disagree and none is preferred. */
export function settle(indicator: Indicator, rows: readonly Observation[]): Figure {
  const withValue = rows.filter((o) => o.value !== null);
  const chosen = withValue.find((o) => o.preferred === 'yes');
  const open = withValue.filter((o) => o.preferred !== 'no');
  const agreed = new Set(open.map((o) => o.value)).size <= 1;
  const observation = chosen ?? (agreed ? (open[0] ?? withValue[0]) : undefined);
  if (observation && observation.value !== null) {
    const others = withValue.filter((o) => o !== observation);
    return { kind: 'observed', indicator, observation, value: observation.value, others };
  }
  if (open.length > 1) return { kind: 'rival', indicator, observations: open };
  return { kind: 'missing', indicator, reason: missingReason(indicator, rows) };
}

/** A row may itself say why it is blank; otherwise what is published nowhere is `notPublic`, the rest `notReported`. */
function missingReason(indicator: Indicator, rows: readonly Observation[]) {
  const told = rows.find((o) => o.missingReason !== '')?.missingReason;
  if (told) return told;
  return indicator.availability === 'none' ? 'notPublic' : 'notReported';
}
