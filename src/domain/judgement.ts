import { type Bounds, compare } from './bounds.ts';
import type { Dataset, Target, Town } from './dataset.ts';
import type { Lookup } from './lookup.ts';
import { measure, type Need, type Subject } from './measure.ts';
import { paceOf } from './pace.ts';
import { hasPassed } from './partialDate.ts';

/** `reached`, `onPace`, `behind` before the deadline; `reached`, `notReached` after it; `cannotJudge` at any time. */
export type TargetState = 'reached' | 'onPace' | 'behind' | 'notReached' | 'cannotJudge';

export interface Judgement {
  readonly target: Target;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly state: TargetState;
  /** Count seen, or value; null when there is none. */
  readonly value: number | null;
  /** What is known of that number; null when there is none. */
  readonly bounds: Bounds | null;
  /** The sentence that explains the state. */
  readonly why: string;
  readonly need: Need | null;
}

/** Judges every target and rule on every subject in its scope, as of a date. */
export function judge(lookup: Lookup, asOf: string): readonly Judgement[] {
  return lookup.dataset.targets.flatMap((target) =>
    subjectsOf(lookup.dataset, target).map((subject) => judgeOne(lookup, target, subject, asOf)),
  );
}

function subjectsOf({ areas, towns }: Dataset, target: Target): readonly Subject[] {
  switch (target.scopeKind) {
    case 'city':
    case 'county':
      return areas.filter((a) => a.kind === target.scopeKind).map((row) => ({ kind: 'area', row }));
    case 'town':
      return towns.filter((t) => inScope(target, t)).map((row) => ({ kind: 'town', row }));
    case 'project':
      return [];
  }
}

/** Whether a target is meant for a town. A cluster has no recognition to be judged for unless its level is named. */
export const inScope = (target: Target, town: Town): boolean =>
  (target.scopeLevels.length > 0 ? target.scopeLevels.includes(town.level) : town.level !== 'cluster') &&
  (target.scopeCategories.length === 0 || target.scopeCategories.includes(town.category));

function judgeOne(lookup: Lookup, target: Target, subject: Subject, asOf: string): Judgement {
  const measured = measure(lookup, target, subject, asOf);
  const verdict = measured.bounds ? compare(measured.bounds, target.direction, target.value) : 'unknown';
  const base = {
    target,
    subjectId: subject.row.id,
    subjectName: subject.row.shortName,
    value: measured.value,
    bounds: measured.bounds,
  };
  if (verdict === 'yes') return { ...base, state: 'reached', why: measured.seen, need: null };
  if (verdict === 'unknown') {
    return { ...base, state: 'cannotJudge', why: measured.whyUnknown, need: measured.need };
  }
  if (target.deadline === '' || hasPassed(target.deadline, asOf)) {
    return { ...base, state: 'notReached', why: measured.seen, need: null };
  }
  const issuedOn = lookup.row('sources', target.sourceId)?.date ?? '';
  // A ceiling already exceeded has no pace to keep.
  const { due } = paceOf(target, measured.value, issuedOn, asOf);
  const onPace = due !== null && (measured.value ?? 0) >= due;
  return { ...base, state: onPace ? 'onPace' : 'behind', why: measured.seen, need: null };
}
