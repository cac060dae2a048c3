import type { IntakeCheckId } from '#catalog/intake.ts';
import type { IntakeIssue, Mend } from '#domain/intake.ts';

export interface IntakePlace {
  readonly sheet?: string;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly header?: string;
}

const LONGEST = 60;

/** Cut so that a whole page never lands in a message. */
const short = (text: string): string =>
  text.length <= LONGEST ? text : `${Array.from(text).slice(0, LONGEST).join('')}…`;

const make =
  (severity: IntakeIssue['severity']) =>
  (
    check: IntakeCheckId,
    place: IntakePlace,
    message: string,
    expected: string,
    found = '',
    mends: readonly Mend[] = [],
  ): IntakeIssue => ({
    severity,
    check,
    sheet: place.sheet ?? '',
    line: place.line ?? null,
    column: place.column ?? null,
    header: place.header ?? '',
    message,
    expected,
    found: short(found),
    mends,
  });

/** The file, row or cell is not taken as it stands. */
export const refusal = make('fault');

/** It is taken, but someone should look. */
export const caution = make('warning');
