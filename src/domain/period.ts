import { compareCodes } from './compareCodes.ts';
import type { Observation } from './dataset.ts';

type Dated = Pick<Observation, 'periodKind' | 'period' | 'reportedOn'>;

const YEAR = /^(\d{4})/;

/** The part of a period that tells when it ends: the right side of a span, the whole otherwise. */
const endOf = (period: string): string => period.slice(period.lastIndexOf('.') + 1);

/** Year in which the period ends; null when it is unknown. */
export function endYear({ periodKind, period }: Dated): number | null {
  if (periodKind === 'unknown') return null;
  const year = YEAR.exec(endOf(period))?.[1];
  return year === undefined ? null : Number(year);
}

/** Year for which the figure may be compared with others: full years and dated stocks only. */
export function comparableYear(dated: Dated): number | null {
  return dated.periodKind === 'year' || dated.periodKind === 'asof' ? endYear(dated) : null;
}

/** Sorts later periods first, unknown ones last; among unknown ones the last reported first. */
export function byPeriodDescending(a: Dated, b: Dated): number {
  const known = Number(b.periodKind !== 'unknown') - Number(a.periodKind !== 'unknown');
  if (known !== 0) return known;
  const [left, right] =
    a.periodKind === 'unknown' ? [a.reportedOn, b.reportedOn] : [endOf(a.period), endOf(b.period)];
  // A bare year ends after every month of it, so it sorts as its last day would.
  return compareCodes(endKey(right), endKey(left));
}

const endKey = (date: string): string =>
  date === '' ? '' : `${date.replace('H1', '-06').replace('H2', '-12')}~`;

/**
 * The period as a reader sees it: `2024`, `2023-06`, `2024上半年`, `截至2024累计`.
 * A figure whose own period is unknown tells when it was reported: `2023见报`, or else `年份不详`.
 */
export function periodLabel(dated: Dated): string {
  const { periodKind, period, reportedOn } = dated;
  switch (periodKind) {
    case 'year':
    case 'asof':
      return period;
    case 'halfyear':
      return period.replace('H1', '上半年').replace('H2', '下半年');
    case 'cumulative': {
      const [from, to] = period.split('..');
      return from ? `${from}至${to}累计` : `截至${to}累计`;
    }
    case 'unknown': {
      const year = YEAR.exec(reportedOn)?.[1];
      return year ? `${year}见报` : '年份不详';
    }
  }
}
