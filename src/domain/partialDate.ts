/** Dates written YYYY, YYYY-MM or YYYY-MM-DD. Each stands for its last day. */
const PARTIAL = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Milliseconds (UTC) at the start of the last day the date covers; null when it is no such date. */
export function lastDay(date: string): number | null {
  const match = PARTIAL.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  if (day !== undefined) {
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
    return new Date(time).getUTCDate() === Number(day) ? time : null;
  }
  return Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0);
}

export const isPartialDate = (date: string): boolean => lastDay(date) !== null;

/** True when `asOf` lies on or after the last day of `deadline`. A blank deadline never passes. */
export function hasPassed(deadline: string, asOf: string): boolean {
  const end = lastDay(deadline);
  const now = lastDay(asOf);
  return end !== null && now !== null && now >= end;
}

/** True when every day of `date` lies after `asOf`. A blank date never does. */
export function isAfter(date: string, asOf: string): boolean {
  const shared = Math.min(date.length, asOf.length);
  return date.slice(0, shared) > asOf.slice(0, shared);
}
