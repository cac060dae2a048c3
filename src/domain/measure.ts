import { QUALIFIERS } from '#catalog/figures.ts';
import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { MEASURED_STANDINGS } from '#catalog/standings.ts';
import { type Bounds, boundsOf, countBounds } from './bounds.ts';
import type { Area, Dataset, Observation, Target, Town } from './dataset.ts';
import type { Lookup } from './lookup.ts';
import { endYear } from './period.ts';
import { pickFigure } from './pickFigure.ts';

/** What is judged: an area or a town. */
export type Subject =
  | { readonly kind: 'area'; readonly row: Area }
  | { readonly kind: 'town'; readonly row: Town };

/** What would settle a judgement that cannot be made. */
export interface Need {
  readonly kind: 'register' | 'indicator';
  readonly id: string;
}

/** What a target finds on a subject. */
export interface Measured {
  /** The number seen, before what is known of it is read into bounds. */
  readonly value: number | null;
  readonly bounds: Bounds | null;
  readonly seen: string;
  readonly whyUnknown: string;
  readonly need: Need;
}

const nothing = (whyUnknown: string, need: Need): Measured => ({
  value: null,
  bounds: null,
  seen: '',
  whyUnknown: `${whyUnknown}，无法判断`,
  need,
});

/** Counts the rows of a register, or takes the newest figure known by the date of judgement. */
export const measure = (lookup: Lookup, target: Target, subject: Subject, asOf: string): Measured =>
  target.registerId === ''
    ? takeFigure(lookup, target, subject, asOf)
    : countRegister(lookup, target, subject, asOf);

function countRegister(lookup: Lookup, target: Target, subject: Subject, asOf: string): Measured {
  const { dataset } = lookup;
  const need: Need = { kind: 'register', id: target.registerId };
  const file = target.countLevels.length > 0 ? TABLE_FILES.towns : TABLE_FILES.enterprises;
  if (dataset.unreadable.includes(file)) return nothing(`${file} 未读到`, need);
  const value =
    target.countLevels.length > 0
      ? countTowns(dataset, target, subject, asOf)
      : dataset.enterprises.filter((e) => belongs(e, subject) && target.countRoles.some((r) => r === e.role))
          .length;
  // A row left out for a fault makes even a complete list one row short.
  const whole = !dataset.issues.some((issue) => issue.severity === 'fault' && issue.file === file);
  const complete = whole && lookup.row('registers', target.registerId)?.complete === true;
  const count = `${value} ${target.sourceUnit}`;
  return {
    value,
    bounds: countBounds(value, complete),
    seen: complete ? `名单完整，共 ${count}` : `公开资料至少 ${count}`,
    whyUnknown: `公开资料至少 ${count}；名单不完整，无法判断`,
    need,
  };
}

const countTowns = ({ towns, areas }: Dataset, target: Target, subject: Subject, asOf: string): number => {
  const whole = areas.some((a) => a.id === subject.row.id && a.kind === 'city');
  return towns.filter(
    (t) =>
      target.countLevels.includes(t.level) &&
      (whole || t.areaId === subject.row.id) &&
      (t.recognisedYear ?? 0) <= yearOf(asOf),
  ).length;
};

const belongs = (row: { readonly townId: string; readonly areaId: string }, subject: Subject): boolean =>
  subject.kind === 'town'
    ? row.townId === subject.row.id
    : subject.row.kind === 'city' || row.areaId === subject.row.id;

const yearOf = (date: string): number => Number(date.slice(0, 4));

function takeFigure(lookup: Lookup, target: Target, subject: Subject, asOf: string): Measured {
  const need: Need = { kind: 'indicator', id: target.indicatorId };
  const indicator = lookup.row('indicators', target.indicatorId);
  if (!indicator) return nothing('指标未定义', need);
  const known = lookup
    .observations(subject.row.id, indicator.id)
    .filter((o) => (endYear(o) ?? 0) <= yearOf(asOf));
  // Never from sample: a verdict rests on what somebody measured.
  const figure = pickFigure(indicator, known, { year: null, allowed: MEASURED_STANDINGS });
  if (figure.kind === 'rival') return nothing(`${indicator.name}数有两说，未作取舍`, need);
  if (figure.kind !== 'observed') {
    const refused = lookup.isRefused(subject.row.id, indicator.id);
    return nothing(`${indicator.name}${refused ? '所在行有错，未采用' : '未见公开数'}`, need);
  }
  const { value, observation } = figure;
  const seen = `${indicator.name} ${wording(value, observation)} ${indicator.unitLabel}${QUALIFIERS[observation.qualifier].suffix}`;
  const bounds = boundsOf(value, observation.qualifier);
  const why = bounds.near ? '为约数，恰在界线上' : '只知一端，够不够界线不明';
  return { value, bounds, seen, whyUnknown: `${seen}，${why}，无法判断`, need };
}

const wording = (value: number, { qualifier }: Observation): string =>
  `${QUALIFIERS[qualifier].prefix}${value}`;
