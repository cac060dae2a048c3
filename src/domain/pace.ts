import type { Target } from './dataset.ts';
import { hasPassed, lastDay } from './partialDate.ts';

const DAYS_A_YEAR = 365.25;
const MS_A_DAY = 86_400_000;

/** How far a target is on its way, in its own unit. */
export interface Pace {
  /** What a straight line from the day of issue asks for by now; null for a ceiling and without a deadline. */
  readonly due: number | null;
  readonly passed: boolean;
  /** What lacks of the target; null without a value, and for a ceiling. */
  readonly lacking: number | null;
  /** Years from now to the deadline; null without a deadline and once it has passed. */
  readonly yearsLeft: number | null;
  /** What every year that is left must add; null where nothing lacks or nothing is left. */
  readonly perYear: number | null;
}

/**
 * How much of the way has passed, 0 to 1: a straight line from zero on the day the target was set
 * to the whole on its last day.
 */
function elapsedShare(setOn: string, deadline: string, asOf: string): number {
  const [start, end, now] = [lastDay(setOn), lastDay(deadline), lastDay(asOf)];
  if (start === null || end === null || now === null || end <= start) return 1;
  return Math.min(1, Math.max(0, (now - start) / (end - start)));
}

export function paceOf(
  { direction, deadline, value: goal }: Pick<Target, 'direction' | 'deadline' | 'value'>,
  value: number | null,
  issuedOn: string,
  asOf: string,
): Pace {
  const rises = direction === 'atLeast';
  const passed = hasPassed(deadline, asOf);
  const [end, now] = [lastDay(deadline), lastDay(asOf)];
  const yearsLeft = end === null || now === null || passed ? null : (end - now) / MS_A_DAY / DAYS_A_YEAR;
  const lacking = rises && value !== null ? Math.max(0, goal - value) : null;
  return {
    due: rises && deadline !== '' ? goal * elapsedShare(issuedOn, deadline, asOf) : null,
    passed,
    lacking,
    yearsLeft,
    perYear: lacking === null || lacking === 0 || yearsLeft === null ? null : lacking / yearsLeft,
  };
}
