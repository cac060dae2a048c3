import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { MEASURED_STANDINGS, type Standing } from '#catalog/standings.ts';
import { type Bounds, boundsOf, countBounds } from './bounds.ts';
import type { Area, Dataset, Observation, Target, Town } from './dataset.ts';
import { isWhole } from './isWhole.ts';
import { knownBy } from './knownBy.ts';
import type { Lookup } from './lookup.ts';
import { numberWords } from './numberWords.ts';
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

/** Why there is no number: tellings differ, its row had a fault, nobody published one, or its file cannot be read. */
export type Lack = 'rival' | 'refused' | 'missing' | 'unread';

/** What a target finds on a subject. */
export interface Measured {
  /** The number seen, before what is known of it is read into bounds. */
  readonly value: number | null;
  readonly bounds: Bounds | null;
  readonly seen: string;
  readonly whyUnknown: string;
  readonly need: Need;
  /** The row the value was taken from; null for a count and where there is none. */
  readonly observation: Observation | null;
  /** null where there is a value. */
  readonly lack: Lack | null;
}

const nothing = (lack: Lack, whyUnknown: string, need: Need): Measured => ({
  lack,
  observation: null,
  value: null,
  bounds: null,
  seen: '',
  whyUnknown: `${whyUnknown}，无法判断`,
  need,
});

/**
 * Counts the rows of a register, or takes the newest figure known by the date of judgement. A verdict rests on what
 * somebody measured: other standings are for telling what illustrative values would say.
 */
export const measure = (
  lookup: Lookup,
  target: Target,
  subject: Subject,
  asOf: string,
  allowed: ReadonlySet<Standing> = MEASURED_STANDINGS,
): Measured =>
  target.registerId === ''
    ? takeFigure(lookup, target, subject, asOf, allowed)
    : countRegister(lookup, target, subject, asOf);

function countRegister(lookup: Lookup, target: Target, subject: Subject, asOf: string): Measured {
  const { dataset } = lookup;
  const need: Need = { kind: 'register', id: target.registerId };
  const file = target.countLevels.length > 0 ? TABLE_FILES.towns : TABLE_FILES.enterprises;
  if (dataset.unreadable.includes(file)) return nothing('unread', `${file} 未读到`, need);
  const towns = target.countLevels.length > 0 ? townsCounted(dataset, target, subject, asOf) : null;
  const value =
    towns !== null
      ? towns.length
      : dataset.enterprises.filter((e) => belongs(e, subject) && target.countRoles.some((r) => r === e.role))
          .length;
  // A row left out for a fault makes even a complete list one row short; one that evidence adds to was not whole.
  const whole = isWhole(dataset, file);
  const attested = towns?.some(({ id }) => dataset.attestedTowns?.has(id)) ?? false;
  const listedInFull = lookup.row('registers', target.registerId)?.complete === true && !attested;
  const complete = whole && listedInFull;
  const count = `${value} ${target.sourceUnit}`;
  const atLeast = value === 0 ? '公开资料未见' : `公开资料${attested ? '和佐证' : ''}至少 ${count}`;
  const doubts = [...(listedInFull ? [] : ['名单不完整']), ...(whole ? [] : ['名单中有行有错，未采用'])];
  return {
    value,
    bounds: countBounds(value, complete),
    seen: complete ? `名单完整，共 ${count}` : atLeast,
    whyUnknown: `${atLeast}；${doubts.join('，')}，无法判断`,
    need,
    observation: null,
    lack: null,
  };
}

/** The towns of the levels a target counts, recognised by the date of judgement. */
const townsCounted = (
  { towns, areas }: Dataset,
  target: Target,
  subject: Subject,
  asOf: string,
): readonly Town[] => {
  const whole = areas.some((a) => a.id === subject.row.id && a.kind === 'city');
  return towns.filter(
    (t) =>
      target.countLevels.includes(t.level) &&
      (whole || t.areaId === subject.row.id) &&
      (t.recognisedYear ?? 0) <= yearOf(asOf),
  );
};

const belongs = (row: { readonly townId: string; readonly areaId: string }, subject: Subject): boolean =>
  subject.kind === 'town'
    ? row.townId === subject.row.id
    : subject.row.kind === 'city' || row.areaId === subject.row.id;

const yearOf = (date: string): number => Number(date.slice(0, 4));

function takeFigure(
  lookup: Lookup,
  target: Target,
  subject: Subject,
  asOf: string,
  allowed: ReadonlySet<Standing>,
): Measured {
  const need: Need = { kind: 'indicator', id: target.indicatorId };
  const indicator = lookup.row('indicators', target.indicatorId);
  if (!indicator) return nothing('unread', '指标未定义', need);
  const known = knownBy(lookup.observations(subject.row.id, indicator.id), asOf);
  const figure = pickFigure(indicator, known, { year: null, allowed });
  if (figure.kind === 'rival') return nothing('rival', `${indicator.name}数有两说，未作取舍`, need);
  if (figure.kind !== 'observed') {
    const refused = lookup.isRefused(subject.row.id, indicator.id);
    const why = `${indicator.name}${refused ? '所在行有错，未采用' : '未见公开数'}`;
    return nothing(refused ? 'refused' : 'missing', why, need);
  }
  const { value, observation } = figure;
  const seen = `${indicator.name} ${numberWords(value, indicator.unitLabel, observation.qualifier)}`;
  const bounds = boundsOf(value, observation.qualifier);
  const why = bounds.near ? '为约数，恰在界线上' : '只知一端，够不够界线不明';
  return { value, bounds, seen, whyUnknown: `${seen}，${why}，无法判断`, need, observation, lack: null };
}
