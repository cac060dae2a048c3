import type { Standing } from '#catalog/standings.ts';
import { ROLES } from '#catalog/subjects.ts';
import { compare } from '#domain/bounds.ts';
import type { Target } from '#domain/dataset.ts';
import { type Lack, type Measured, measure } from '#domain/measure.ts';
import { numberWords } from '#domain/numberWords.ts';
import { endYear, periodLabel } from '#domain/period.ts';
import type { Condition } from '#domain/policy.ts';
import { goalWords, unitOfRule } from './ruleFor.ts';
import type { Case, Voice } from './voice.ts';

const LACKS: Readonly<Record<Lack, string>> = {
  rival: '两说',
  refused: '所在行有错',
  missing: '未公开',
  unread: '未读到',
};

/** What the package holds on a rule: by default what somebody measured. */
export const measureRule = (
  { lookup, town, asOf }: Case,
  target: Target,
  allowed?: ReadonlySet<Standing>,
): Measured => measure(lookup, target, { kind: 'town', row: town }, asOf, allowed);

/** What the figures or the register of the package say of a rule. */
export function ruleVoice(given: Case, condition: Condition, target: Target, measured: Measured): Voice {
  const base = { basis: 'computed', undated: isUndated(measured) } as const;
  const { bounds, lack, whyUnknown } = measured;
  const counted = target.registerId !== '';
  if (bounds === null) {
    const brief = lack === 'rival' ? LACKS.rival : `${condition.name}${LACKS[lack ?? 'missing']}`;
    return { ...base, vote: lack === 'rival' ? 'rival' : 'unknown', brief, words: whyUnknown };
  }
  const vote = compare(bounds, target.direction, target.value);
  const brief = counted
    ? countBrief(condition, target, measured)
    : figureBrief(unitOfRule(given, target), measured);
  const seen = counted
    ? `${condition.name}：${measured.seen}（角色按来源所称）`
    : `${measured.seen}${periodWords(measured)}`;
  if (vote === 'yes') return { ...base, vote, brief, words: `${seen}，达到 ${goalWords(target)}` };
  if (vote === 'no') return { ...base, vote, brief, words: `${seen}，未达到 ${goalWords(target)}` };
  const words = counted ? `${condition.name}：${whyUnknown}${rolesWords(given)}` : whyUnknown;
  return { ...base, vote, brief, words };
}

const isUndated = ({ observation }: Measured): boolean =>
  observation !== null && endYear(observation) === null;

const periodWords = ({ observation }: Measured): string =>
  observation === null ? '' : `（${periodLabel(observation)}）`;

function figureBrief(unit: string, { observation, value }: Measured): string {
  return observation === null || value === null ? '' : numberWords(value, unit, observation.qualifier);
}

function countBrief({ name }: Condition, { sourceUnit }: Target, { bounds, value }: Measured): string {
  if (value === 0) return `${name}未见`;
  const open = bounds?.high === Number.POSITIVE_INFINITY;
  return `${name}${open ? '至少' : ''} ${value} ${sourceUnit}`;
}

/** Firms whose role no source tells are why a count stays open. */
function rolesWords({ lookup, town }: Case): string {
  const listed = lookup.dataset.enterprises.filter(({ townId }) => townId === town.id);
  const unstated = listed.filter(({ role }) => role === 'unstated').length;
  return unstated === 0
    ? ''
    : `；所列企业 ${listed.length} 家，其中 ${unstated} 家角色${ROLES.unstated.label}`;
}
