import type { Qualifier } from '#catalog/figures.ts';
import { FINDINGS, type Finding } from '#catalog/policy.ts';
import { STANDINGS } from '#catalog/standings.ts';
import { type Bounds, boundsOf, compare } from '#domain/bounds.ts';
import type { Observation, Target } from '#domain/dataset.ts';
import { numberWords } from '#domain/numberWords.ts';
import { endYear, periodLabel } from '#domain/period.ts';
import type { Condition, Evidence } from '#domain/policy.ts';
import { cutToCell, firstClause, fitsCell } from './cellText.ts';
import { basisOf } from './evidenceRows.ts';
import { goalWords, unitOfRule } from './ruleFor.ts';
import type { Case, Voice } from './voice.ts';

/** A number told by evidence. */
interface Told {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unitLabel: string;
  readonly unit: string;
  readonly observation: Observation | undefined;
}

const VOTES: Readonly<Partial<Record<Finding, 'yes' | 'no'>>> = { supports: 'yes', against: 'no' };

/**
 * What one row of evidence says. Where there is a rule its number is compared; a number that is not there leaves the
 * word of the row. null where the row does not speak of the condition: exceptions are argued elsewhere.
 */
export function evidenceVoice(
  given: Case,
  condition: Condition,
  target: Target | null,
  row: Evidence,
): Voice | null {
  const told = numberOf(given, target, row);
  const words = evidenceWords(row, told);
  const word = VOTES[row.finding];
  if (target && (row.finding === 'states' || word) && (told || row.observationId !== '')) {
    return numberVoice(condition, target, row, told, words);
  }
  if (!word) return null;
  const vote = isIntention(told) ? 'unknown' : word;
  return { vote, basis: 'attested', brief: wordBrief(row, told), words, undated: row.date === '' };
}

/** The figure it rests on, else its own number, which is in the unit of the rule. */
function numberOf(given: Case, target: Target | null, row: Evidence): Told | null {
  const { lookup } = given;
  const observation = basisOf(lookup, row);
  const indicator = observation && lookup.row('indicators', observation.indicatorId);
  if (observation && observation.value !== null && indicator) {
    const { value, qualifier } = observation;
    return { value, qualifier, unit: indicator.unit, unitLabel: indicator.unitLabel, observation };
  }
  if (target === null || row.value === null) return null;
  const unitLabel = unitOfRule(given, target);
  return { value: row.value, qualifier: 'exact', unit: target.unit, unitLabel, observation: undefined };
}

/** Only results count, never a goal, plan or forecast. */
const isIntention = (told: Told | null): boolean =>
  told?.observation !== undefined && told.observation.nature !== 'actual';

function numberVoice(
  { name }: Condition,
  target: Target,
  row: Evidence,
  told: Told | null,
  text: string,
): Voice {
  const base = { basis: 'computed', brief: `${name}待核`, undated: false } as const;
  if (told === null) return { ...base, vote: 'unknown', words: `${text}，所据数据未读到，无法判断` };
  const undated = told.observation ? endYear(told.observation) === null : row.date === '';
  if (isIntention(told)) return { ...base, vote: 'unknown', undated, words: `${text}，不是实际数，无法判断` };
  if (told.unit !== target.unit)
    return { ...base, vote: 'unknown', undated, words: `${text}，单位与规定不同，无法判断` };
  const counted = target.registerId !== '';
  const number = numberWords(told.value, told.unitLabel, told.qualifier);
  const brief = cutToCell(counted ? `${name} ${number}` : number);
  const vote = compare(boundsTold(target, row, told), target.direction, target.value);
  const said = VOTES[row.finding];
  const goal = goalWords(target);
  if (vote === 'unknown')
    return { ...base, vote, brief, undated, words: `${text}，够不够 ${goal}不明，无法判断` };
  const words = `${text}，${vote === 'yes' ? '达到' : '未达到'} ${goal}`;
  if (said === undefined || said === vote) return { ...base, vote, brief, undated, words };
  return {
    ...base,
    vote: 'rival',
    brief,
    undated,
    words: `${words}，与所填“${FINDINGS[row.finding].label}”不一致`,
  };
}

/** A count told in support lists some, as a register does; only said to fall short is it the whole. */
function boundsTold(target: Target, row: Evidence, { value, qualifier }: Told): Bounds {
  const bounds = boundsOf(value, qualifier);
  const some = target.registerId !== '' && row.finding !== 'against';
  return some ? { ...bounds, high: Number.POSITIVE_INFINITY } : bounds;
}

function wordBrief({ text }: Evidence, told: Told | null): string {
  const clause = firstClause(text);
  if (!told) return cutToCell(clause);
  const whole = `${clause} ${numberWords(told.value, told.unitLabel, told.qualifier)}`.trim();
  return fitsCell(whole) ? whole : cutToCell(clause);
}

/** The fact with its number after what it is about, what time it is of and its standing. */
export function evidenceWords({ text, date, standing }: Evidence, told: Told | null): string {
  const time = told?.observation ? periodLabel(told.observation) : date || '日期不详';
  const about = firstClause(text);
  const after = text.indexOf(about) + about.length;
  const number = told && ` ${numberWords(told.value, told.unitLabel, told.qualifier)}`;
  const fact = number === null ? text : `${text.slice(0, after)}${number}${text.slice(after)}`;
  return `${fact}（${time}，${STANDINGS[standing].label}）`;
}
