import { type Bounds, boundsOf, compare, countBounds } from './bounds.ts';
import type { Dataset, Target, Town } from './dataset.ts';
import type { Lookup } from './lookup.ts';
import { hasPassed, lastDay } from './partialDate.ts';
import { pickFigure } from './pickFigure.ts';

/** `reached`, `onPace`, `behind` before the deadline; `reached`, `notReached` after it; `cannotJudge` at any time. */
export type TargetState = 'reached' | 'onPace' | 'behind' | 'notReached' | 'cannotJudge';

/** What would settle a judgement that cannot be made. */
export interface Need {
  readonly kind: 'register' | 'indicator';
  readonly id: string;
}

export interface Judgement {
  readonly target: Target;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly state: TargetState;
  /** Count seen, or value; null when there is none. */
  readonly value: number | null;
  /** The sentence that explains the state. */
  readonly why: string;
  readonly need: Need | null;
}

/** Never from sample: a verdict rests on what somebody measured. */
const MEASURED = new Set(['official', 'reported', 'derived', 'estimated'] as const);

/** Judges every target and rule on every subject in its scope, as of a date. */
export function judge(lookup: Lookup, asOf: string): readonly Judgement[] {
  return lookup.dataset.targets.flatMap((target) =>
    subjectsOf(lookup.dataset, target).map((subject) => judgeOne(lookup, target, subject, asOf)),
  );
}

interface Subject {
  readonly id: string;
  readonly name: string;
}

function subjectsOf(dataset: Dataset, target: Target): readonly Subject[] {
  switch (target.scopeKind) {
    case 'city':
      return dataset.areas.filter((a) => a.kind === 'city').map((a) => ({ id: a.id, name: a.shortName }));
    case 'county':
      return dataset.areas.filter((a) => a.kind === 'county').map((a) => ({ id: a.id, name: a.shortName }));
    case 'town':
      return dataset.towns.filter((t) => inScope(target, t)).map((t) => ({ id: t.id, name: t.shortName }));
    case 'project':
      return [];
  }
}

/** A cluster has no recognition to be judged for unless the target names its level. */
const inScope = (target: Target, town: Town): boolean =>
  (target.scopeLevels.length > 0 ? target.scopeLevels.includes(town.level) : town.level !== 'cluster') &&
  (target.scopeCategories.length === 0 || target.scopeCategories.includes(town.category));

function judgeOne(lookup: Lookup, target: Target, subject: Subject, asOf: string): Judgement {
  const measured = target.registerId
    ? count(lookup, target, subject, asOf)
    : measure(lookup, target, subject);
  const verdict = measured.bounds ? compare(measured.bounds, target.direction, target.value) : 'unknown';
  const base = {
    target,
    subjectId: subject.id,
    subjectName: subject.name,
    value: measured.bounds?.low ?? null,
  };
  if (verdict === 'yes') return { ...base, state: 'reached', why: measured.seen, need: null };
  if (verdict === 'unknown')
    return { ...base, state: 'cannotJudge', why: measured.whyUnknown, need: measured.need };
  if (target.deadline === '' || hasPassed(target.deadline, asOf)) {
    return { ...base, state: 'notReached', why: measured.seen, need: null };
  }
  const issuedOn = lookup.row('sources', target.sourceId)?.date ?? '';
  const onPace = (base.value ?? 0) >= target.value * elapsedShare(issuedOn, target.deadline, asOf);
  return { ...base, state: onPace ? 'onPace' : 'behind', why: measured.seen, need: null };
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

interface Measured {
  readonly bounds: Bounds | null;
  readonly seen: string;
  readonly whyUnknown: string;
  readonly need: Need;
}

function count(lookup: Lookup, target: Target, subject: Subject, asOf: string): Measured {
  const { dataset } = lookup;
  const register = lookup.row('registers', target.registerId);
  const need: Need = { kind: 'register', id: target.registerId };
  const file = target.countLevels.length > 0 ? 'towns.csv' : 'enterprises.csv';
  if (dataset.unreadable.includes(file)) {
    return { bounds: null, seen: '', whyUnknown: `${file} 未读到，无法判断`, need };
  }
  const seenCount =
    target.countLevels.length > 0
      ? dataset.towns.filter(
          (t) => target.countLevels.includes(t.level) && (t.recognisedYear ?? 0) <= Number(asOf.slice(0, 4)),
        ).length
      : dataset.enterprises.filter(
          (e) => e.townId === subject.id && target.countRoles.some((r) => r === e.role),
        ).length;
  const complete = register?.complete === true;
  const unit = target.sourceUnit;
  return {
    bounds: countBounds(seenCount, complete),
    seen: complete ? `名单完整，共 ${seenCount} ${unit}` : `公开资料至少 ${seenCount} ${unit}`,
    whyUnknown: `公开资料至少 ${seenCount} ${unit}；名单不完整，无法判断`,
    need,
  };
}

function measure(lookup: Lookup, target: Target, subject: Subject): Measured {
  const need: Need = { kind: 'indicator', id: target.indicatorId };
  const indicator = lookup.row('indicators', target.indicatorId);
  if (!indicator) return { bounds: null, seen: '', whyUnknown: '指标未定义，无法判断', need };
  const figure = pickFigure(indicator, lookup.observations(subject.id, indicator.id), {
    year: null,
    allowed: MEASURED,
  });
  if (figure.kind !== 'observed') {
    const why = figure.kind === 'rival' ? '数有两说，未作取舍' : '未见公开数';
    return { bounds: null, seen: '', whyUnknown: `${indicator.name}${why}，无法判断`, need };
  }
  const seen = `${indicator.name} ${figure.value} ${indicator.unitLabel}`;
  return {
    bounds: boundsOf(figure.value, figure.observation.qualifier),
    seen,
    whyUnknown: `${seen}，为约数，恰在界线上，无法判断`,
    need,
  };
}
