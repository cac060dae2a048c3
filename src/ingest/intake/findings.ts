import { INTAKE_LIMITS, type IntakeCheckId } from '#catalog/intake.ts';
import type { IntakeIssue, Mend, Said } from '#domain/intake.ts';
import { caution, type IntakePlace, refusal } from './intakeIssue.ts';

/** What is found while a sheet is read: issues one by one, things said by their count, refusals by line. */
export interface Findings {
  readonly fault: (check: IntakeCheckId, place: IntakePlace, told: Told) => void;
  readonly warn: (check: IntakeCheckId, place: IntakePlace, told: Told) => void;
  readonly say: (message: string, line: number | null) => void;
  readonly issues: readonly IntakeIssue[];
  readonly count: () => number;
  readonly said: () => readonly Said[];
  /** Reasons by line, for the list of refused rows. */
  readonly reasons: ReadonlyMap<number, readonly string[]>;
}

export interface Told {
  readonly message: string;
  readonly expected: string;
  readonly found?: string;
  readonly mends?: readonly Mend[];
  /** Same for many rows: told once, counted for each. */
  readonly once?: string;
}

export function findings(sheet: string): Findings {
  const issues: IntakeIssue[] = [];
  const said = new Map<string, { count: number; readonly line: number | null }>();
  const reasons = new Map<number, string[]>();
  const told = new Set<string>();
  let count = 0;
  const keep = (make: typeof refusal, check: IntakeCheckId, place: IntakePlace, of: Told) => {
    count += 1;
    if (of.once !== undefined && told.has(of.once)) return;
    if (of.once !== undefined) told.add(of.once);
    if (issues.length >= INTAKE_LIMITS.issues) return;
    issues.push(make(check, { sheet, ...place }, of.message, of.expected, of.found, of.mends));
  };
  return {
    fault: (check, place, of) => {
      keep(refusal, check, place, of);
      if (place.line === undefined || place.line === null) return;
      const header = place.header === undefined || place.header === '' ? '' : `${place.header}：`;
      const before = reasons.get(place.line);
      if (before) before.push(header + of.message);
      else reasons.set(place.line, [header + of.message]);
    },
    warn: (check, place, of) => keep(caution, check, place, of),
    say: (message, line) => {
      const before = said.get(message);
      if (before) before.count += 1;
      else said.set(message, { count: 1, line });
    },
    issues,
    count: () => count,
    said: () => [...said].map(([message, of]) => ({ message, ...of })).sort((a, b) => b.count - a.count),
    reasons,
  };
}
