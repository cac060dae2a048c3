import type { PeriodKind } from '#catalog/figures.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { properDate } from '../parseDate.ts';
import { type Check, OBSERVATION_TABLES, rowFault, rowWarning } from './check.ts';

interface Grammar {
  readonly fits: (period: string) => boolean;
  readonly expected: string;
}

/** `..2024` or `2009-01..2009-09`; the left side may be blank and is not after the right one. */
function isSpan(period: string): boolean {
  const parts = period.split('..');
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined || !isPartialDate(to)) return false;
  return from === '' || (isPartialDate(from) && !isAfter(from, to));
}

/** Compares two dates to the precision of the rougher one: 2024 is not after 2024-06. */
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

const GRAMMAR: Readonly<Record<PeriodKind, Grammar>> = {
  year: { fits: (p) => /^\d{4}$/.test(p), expected: '四位年份，如 2021' },
  halfyear: { fits: (p) => /^\d{4}H[12]$/.test(p), expected: '如 2024H1（上半年）或 2024H2（下半年）' },
  asof: { fits: isPartialDate, expected: '如 2021、2021-12 或 2021-12-31' },
  cumulative: { fits: isSpan, expected: '如 ..2024 或 2009-01..2009-09' },
  unknown: { fits: (p) => p === '', expected: '期间不详时 period 留空' },
};

/** The period is written as its kind asks, and lies not after the report that tells it. */
export const periods: Check = function* (draft) {
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { periodKind, period, reportedOn, nature } = line.row;
      const { fits, expected } = GRAMMAR[periodKind];
      if (!fits(period)) {
        const proper = properDate(period);
        const right = proper !== null && fits(proper) ? proper : expected;
        const message =
          period === ''
            ? `期间类别是 ${periodKind} 而期间是空的，此行未采用`
            : `期间“${period}”不合 ${periodKind} 的写法，此行未采用`;
        yield rowFault(draft, table, line, { check: 'periods', column: 'period', message, expected: right });
        continue;
      }
      const dated = periodKind === 'asof' || periodKind === 'cumulative';
      const end = period.slice(period.lastIndexOf('.') + 1);
      if (!dated || nature !== 'actual' || reportedOn === '' || !isAfter(end, reportedOn)) continue;
      const message = `期间 ${period} 晚于见报日期 ${reportedOn}`;
      const told = { check: 'periods', column: 'period', message, expected: '不晚于见报日期' } as const;
      yield rowWarning(draft, table, line, told);
    }
  }
};
