import type { PeriodRead } from '#domain/intake.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { narrow } from './narrow.ts';

const YEAR = '((?:19|20)\\d{2})';
const MONTH = '(\\d{1,2})';
const pad = (part: string) => part.padStart(2, '0');

const year = (period: string): PeriodRead => ({ periodKind: 'year', period });
const asof = (period: string): PeriodRead => ({ periodKind: 'asof', period });
const span = (from: string, to: string): PeriodRead => ({
  periodKind: 'cumulative',
  period: `${from}..${to}`,
});

/** Months from one to another of a year; halves and the whole have names of their own. */
function months(of: string, from: string, to: string): PeriodRead {
  if (Number(from) === 1 && Number(to) === 12) return year(of);
  if (Number(from) === 1 && Number(to) === 6) return { periodKind: 'halfyear', period: `${of}H1` };
  if (Number(from) === 7 && Number(to) === 12) return { periodKind: 'halfyear', period: `${of}H2` };
  return span(`${of}-${pad(from)}`, `${of}-${pad(to)}`);
}

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  一: ['1', '3'],
  二: ['4', '6'],
  三: ['7', '9'],
  四: ['10', '12'],
  前二: ['1', '6'],
  前三: ['1', '9'],
};

type Form = readonly [pattern: RegExp, read: (parts: readonly string[]) => PeriodRead];

const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`), read];

const FORMS: readonly Form[] = [
  form(`${YEAR}年?(?:度|全年|全年度)?`, ([y = '']) => year(y)),
  form(`${YEAR}年?(上|下)半年`, ([y = '', half]) => ({
    periodKind: 'halfyear',
    period: `${y}${half === '上' ? 'H1' : 'H2'}`,
  })),
  form(`${YEAR}H([12])`, ([y = '', half = '']) => ({ periodKind: 'halfyear', period: `${y}H${half}` })),
  form(`${YEAR}年?(前?[一二三四])季度`, ([y = '', quarter = '']) => {
    const [from, to] = QUARTERS[quarter] ?? ['1', '12'];
    return months(y, from, to);
  }),
  form(`${YEAR}年?${MONTH}月?[-—–~至到]${MONTH}月(?:份|累计)?`, ([y = '', from = '', to = '']) =>
    months(y, from, to),
  ),
  form(`(?:截至|截止|到|至)?${YEAR}年?(?:年)?(?:末|底)`, ([y = '']) => asof(`${y}-12`)),
  form(`(?:截至|截止|到|至)${YEAR}年?`, ([y = '']) => asof(y)),
  form(`(?:截至|截止|到|至)?${YEAR}[-/.年]${MONTH}(?:月(?:份|末|底)?)?`, ([y = '', m = '']) =>
    asof(`${y}-${pad(m)}`),
  ),
  form(`(?:截至|截止|到|至)?${YEAR}[-/.年]${MONTH}[-/.月](\\d{1,2})日?`, ([y = '', m = '', d = '']) =>
    asof(`${y}-${pad(m)}-${pad(d)}`),
  ),
  form(`(?:累计至|累计到|截至)${YEAR}年?(?:底|末)?(?:累计)?`, ([y = '']) => span('', y)),
  form(`${YEAR}年?[-—–~至到]${YEAR}年?`, ([from = '', to = '']) => span(from, to)),
];

const UNKNOWN = /^(?:不详|不明|年份不详|未知)$/;

/** Whether the dates of a period exist and stand in order. */
function exists({ periodKind, period }: PeriodRead): boolean {
  if (periodKind !== 'cumulative') return periodKind !== 'asof' || isPartialDate(period);
  const [from = '', to = ''] = period.split('..');
  return isPartialDate(to) && (from === '' || (isPartialDate(from) && from <= to));
}

/** A period as people write it; null when it is not clearly one. */
export function readPeriod(source: string): PeriodRead | null {
  const text = narrow(source).replace(/\s/g, '').replace(/[—–]+/g, '-');
  if (UNKNOWN.test(text)) return { periodKind: 'unknown', period: '' };
  for (const [pattern, read] of FORMS) {
    const parts = pattern.exec(text);
    if (!parts) continue;
    const period = read(parts.slice(1));
    if (exists(period)) return period;
  }
  return null;
}

/** A period that stands somewhere in a text, such as a title or the header of a column, and the text without it. */
export function periodWithin(source: string): { readonly period: PeriodRead; readonly rest: string } | null {
  const text = narrow(source);
  const found =
    /(?:截至|截止|累计至)?(?:19|20)\d{2}(?:年(?:度|底|末|[前]?[一二三四]季度|[上下]半年|\d{1,2}月?(?:[-—–~至到]\d{1,2})?月(?:份|底|末|累计)?(?:\d{1,2}日)?|全年)?|[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)|(?!\d))/.exec(
      text,
    );
  const period = found ? readPeriod(found[0]) : null;
  return found && period ? { period, rest: text.replace(found[0], '') } : null;
}
