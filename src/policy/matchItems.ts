import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { RECIPIENTS } from '#catalog/policy.ts';
import { isWhole } from '#domain/isWhole.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { ApplicabilityRule, Department, Policy, PolicyItem } from '#domain/policy.ts';
import type { ItemMatch, MatchOutcome, MatchSubject, RuleMatch } from './itemMatch.ts';
import type { MatchCase } from './matchCase.ts';
import type { PolicyLookup } from './policyLookup.ts';
import { RULE_CELLS } from './ruleCells.ts';

/** Which actions and measures apply to a town or an enterprise on a day, in the order of the table of items. */
export function matchItems(
  policy: PolicyLookup,
  lookup: Lookup,
  subject: MatchSubject,
  asOf: string,
): readonly ItemMatch[] {
  const match: MatchCase = { policy, lookup, subject, asOf };
  return policy.policy.items
    .filter(({ kind }) => kind === 'action' || kind === 'measure')
    .map((item) => matchItem(match, item));
}

function matchItem(match: MatchCase, item: PolicyItem): ItemMatch {
  const { policy, subject } = match;
  const tried = policy.policy.applicability
    .filter((rule) => rule.itemId === item.clauseId && rule.subject === subject.kind)
    .sort((a, b) => byId(a.id, b.id))
    .map((rule) => tryRule(match, rule));
  const [best] = [...tried].sort(nearest);
  const duties = policy.dutiesOf(item.clauseId);
  const holders = (role: 'lead' | 'shared'): readonly Department[] =>
    duties
      .filter((duty) => duty.role === role)
      .map((duty) => policy.department(duty.departmentId))
      .filter((department) => department !== undefined);
  return {
    item,
    ...concluded(match, item, best?.match),
    rules: tried.map((t) => t.match),
    leads: holders('lead'),
    shared: holders('shared'),
  };
}

type Conclusion = Pick<ItemMatch, 'outcome' | 'rule' | 'why' | 'missing'>;

/** From the best of the rules; where rules were lost, none of the others proves that the item does not apply. */
function concluded(
  { policy, subject }: MatchCase,
  item: PolicyItem,
  best: RuleMatch | undefined,
): Conclusion {
  const lost = rulesLost(policy.policy);
  if (best && (best.outcome !== 'doesNotApply' || !lost)) return best;
  const rule = best?.rule ?? null;
  if (lost) return { outcome: 'unknown', rule, why: lost, missing: ['完整的适用规则'] };
  return { outcome: 'doesNotApply', rule, why: unaddressed(policy, item, subject), missing: [] };
}

function rulesLost(policy: Policy): string {
  const file = TABLE_FILES.applicability;
  if (isWhole(policy, file)) return '';
  return policy.unreadable.includes(file) ? `${file} 未读到` : `${file} 中有行有错，未采用`;
}

/** Whom the item speaks to instead. */
function unaddressed(policy: PolicyLookup, item: PolicyItem, subject: MatchSubject): string {
  const recipients = new Set(policy.provisionsOf(item.clauseId).flatMap((p) => p.recipients));
  const others = [...recipients].filter((r) => r !== subject.kind).map((r) => RECIPIENTS[r].label);
  const to = others.length > 0 ? `本条面向${others.join('、')}，` : '本条';
  return `${to}没有直接面向${RECIPIENTS[subject.kind].label}的规则`;
}

interface Tried {
  readonly match: RuleMatch;
  /** How many conditions stand in the way: those that fail, or what is missing. */
  readonly distance: number;
}

function tryRule(match: MatchCase, rule: ApplicabilityRule): Tried {
  const found = RULE_CELLS.map((cell) => cell(match, rule)).filter((finding) => finding !== null);
  const failed = found.filter((finding) => finding.verdict === 'no');
  const missing = [...new Set(found.flatMap((finding) => finding.missing))];
  const told = failed.length > 0 ? failed : found;
  const facts = told.map(({ fact }) => fact).filter((fact) => fact !== '');
  const why = facts.length > 0 ? `${rule.words}：${facts.join('；')}` : rule.words;
  if (failed.length > 0)
    return { match: { rule, outcome: 'doesNotApply', why, missing: [] }, distance: failed.length };
  const open = found.some((finding) => finding.verdict === 'unknown');
  return { match: { rule, outcome: open ? 'unknown' : 'applies', why, missing }, distance: missing.length };
}

const RANK: Readonly<Record<MatchOutcome, number>> = { applies: 0, unknown: 1, doesNotApply: 2 };

/** What holds goes before what may, and that before what does not; then what is nearer; then what says more of it. */
const nearest = (a: Tried, b: Tried): number =>
  RANK[a.match.outcome] - RANK[b.match.outcome] ||
  a.distance - b.distance ||
  telling(b.match) - telling(a.match) ||
  breadth(a.match) - breadth(b.match) ||
  byId(a.match.rule.id, b.match.rule.id);

/**
 * A rule that holds says the more the closer it comes: by name, by field, by figure, by category. One that does not
 * says the less the more it was meant for others, unless it is a figure that is wanting.
 */
function telling({ outcome, rule }: RuleMatch): number {
  const { townIds, sectorIds, indicatorId, roles, categories } = rule;
  const figure = indicatorId === '' ? 0 : 2;
  const close =
    (townIds.length > 0 ? 8 : 0) +
    (sectorIds.length > 0 ? 4 : 0) +
    (roles.length + categories.length > 0 ? 1 : 0);
  return outcome === 'applies' || figure > 0 ? close + figure : -close;
}

/** Of rules that hold the narrower one says more; of rules that do not, the wider one is nearer. */
const breadth = ({ outcome, rule: { levels } }: RuleMatch): number =>
  outcome === 'applies' ? levels.length : -levels.length;

/** `4.2.a` before `4.10.a`. */
const byId = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);
