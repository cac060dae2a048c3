import { readEvidence, sameEvidence } from '#domain/evidenceRow.ts';
import type { Evidence } from '#domain/policy.ts';

/** One row before and after; null where there is none. */
export interface EvidenceChange {
  readonly before: Evidence | null;
  readonly after: Evidence | null;
}

/** What is undone and redone as one. */
export interface EvidenceStep {
  /** In Chinese: `记下 1 条佐证`. */
  readonly words: string;
  readonly changes: readonly EvidenceChange[];
}

/** The reader's own evidence, and the way to it. */
export interface KeptEvidence {
  /** By id, each once. */
  readonly rows: readonly Evidence[];
  /** Steps that can be undone, the last one last. */
  readonly past: readonly EvidenceStep[];
  /** Steps that were undone, the next to redo first. */
  readonly future: readonly EvidenceStep[];
}

export const NOTHING_KEPT: KeptEvidence = { rows: [], past: [], future: [] };

const MOST_STEPS = 200;

/** Null when a row is no longer as the step found it: someone else has changed it meanwhile. */
export function withStep(kept: KeptEvidence, step: EvidenceStep): KeptEvidence | null {
  const rows = changed(kept.rows, step.changes);
  return rows && { rows, past: [...kept.past, step].slice(-MOST_STEPS), future: [] };
}

/** As it was before the last step; null when there is none. */
export function undone({ rows, past, future }: KeptEvidence): KeptEvidence | null {
  const step = past.at(-1);
  const before = step && changed(rows, step.changes.map(reversed));
  return before ? { rows: before, past: past.slice(0, -1), future: [step, ...future] } : null;
}

/** As it was before the last undoing; null when there is none. */
export function redone({ rows, past, future }: KeptEvidence): KeptEvidence | null {
  const [step, ...rest] = future;
  const after = step && changed(rows, step.changes);
  return after ? { rows: after, past: [...past, step], future: rest } : null;
}

const reversed = ({ before, after }: EvidenceChange): EvidenceChange => ({ before: after, after: before });

function changed(rows: readonly Evidence[], changes: readonly EvidenceChange[]): readonly Evidence[] | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { before, after } of changes) {
    const id = (before ?? after)?.id ?? '';
    if (!sameEvidence(byId.get(id) ?? null, before)) return null;
    if (after) byId.set(id, after);
    else byId.delete(id);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What an earlier visit kept. Rows that are none are left out; the steps only stay when all of them can be read. */
export function readKept(kept: unknown): KeptEvidence {
  if (typeof kept !== 'object' || kept === null) return NOTHING_KEPT;
  const { rows, past, future } = kept as { readonly [K in keyof KeptEvidence]?: unknown };
  const whole = allOf(rows, readEvidence);
  const done = allOf(past, readStep);
  const takenBack = allOf(future, readStep);
  if (whole && done && takenBack) return { rows: whole, past: done, future: takenBack };
  return { ...NOTHING_KEPT, rows: listOf(rows).flatMap((row) => readEvidence(row) ?? []) };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Null when one of the list cannot be read. */
function allOf<T>(list: unknown, readOne: (one: unknown) => T | null): readonly T[] | null {
  const all = listOf(list).map(readOne);
  const sound = all.filter((one) => one !== null);
  return sound.length === all.length ? sound : null;
}

function readStep(kept: unknown): EvidenceStep | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { words, changes } = kept as { readonly words?: unknown; readonly changes?: unknown };
  const read = allOf(changes, readChange);
  return typeof words === 'string' && read ? { words, changes: read } : null;
}

function readChange(kept: unknown): EvidenceChange | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { before = null, after = null } = kept as { readonly before?: unknown; readonly after?: unknown };
  const was = before === null ? null : readEvidence(before);
  const is = after === null ? null : readEvidence(after);
  const lost = (before !== null && was === null) || (after !== null && is === null);
  return lost || (was === null && is === null) ? null : { before: was, after: is };
}
