import { PROVISION_KINDS, RECIPIENTS } from '#catalog/policy.ts';
import type { Department, Provision } from '#domain/policy.ts';
import type { ItemMatch, MatchOutcome, MatchSubject } from '#policy/itemMatch.ts';

/** Word and colour of an outcome; `ui/OutcomeBadge` adds the shape. */
export const OUTCOMES: Readonly<Record<MatchOutcome, { readonly label: string; readonly colour: string }>> = {
  applies: { label: '适用', colour: 'var(--status-reached)' },
  unknown: { label: '须先了解', colour: 'var(--status-unknown)' },
  doesNotApply: { label: '不适用', colour: 'var(--ink-3)' },
};

/** A provision by its name alone, where its kind is not told beside it. */
const provisionText = ({ kind, name }: Pick<Provision, 'kind' | 'name'>): string =>
  kind === 'encourage' ? `${PROVISION_KINDS.encourage.label}${name}` : name;

/** To whom a provision speaks: 企业、园区. */
export const recipientText = ({ recipients }: Provision): string =>
  recipients.map((recipient) => RECIPIENTS[recipient].label).join('、');

/** What a closed row has room for. */
const SHOWN = 3;

/** The first of what an item gives and asks, what speaks to the subject before the rest, and how much there is. */
export function offerText(provisions: readonly Provision[], subject: MatchSubject['kind']): string {
  const own = provisions.filter(({ recipients }) => recipients.includes(subject));
  const told = [...own, ...provisions.filter((provision) => !own.includes(provision))].slice(0, SHOWN);
  const names = told.map(provisionText);
  return `${names.join('；')}${provisions.length > SHOWN ? `\u00a0等\u00a0${provisions.length}\u00a0项` : ''}`;
}

type Holders = Pick<ItemMatch, 'leads' | 'shared'>;

/** Who decides, short: 「科技局、工信局牵头」, 「工信局等 5 家牵头」, 「未指定牵头，科技局等分工」. */
export const holderText = (holders: Holders): string =>
  holders.leads.length === 0 && holders.shared.length > 0
    ? `未指定牵头，${shortHolderText(holders)}`
    : shortHolderText(holders);

/** The same where it is said elsewhere that no lead is named: 「科技局等分工」. */
export function shortHolderText({ leads, shared }: Holders): string {
  const [first] = shared;
  if (leads.length > 0) return `${leadNames(leads)}牵头`;
  return first ? `${first.shortName}${shared.length > 1 ? '等' : ''}分工` : '未指定责任单位';
}

/** Two by name; of more the first and how many there are. */
function leadNames(leads: readonly Department[]): string {
  const names = leads.map(({ shortName }) => shortName);
  return names.length > 2 ? `${names[0]}等 ${names.length} 家` : names.join('、');
}
