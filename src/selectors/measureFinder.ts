import type { ProvisionKind, Recipient } from '#catalog/policy.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { PolicyItem, Provision } from '#domain/policy.ts';
import type { ItemMatch, MatchOutcome, MatchSubject } from '#policy/itemMatch.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { Selection } from '#view/viewState.ts';

/** What is matched with the measures: the town or firm that is selected; null where it is neither. */
export function matchSubjectOf(
  { towns, enterprises }: Dataset,
  select: Selection | null,
): MatchSubject | null {
  if (select?.kind === 'town') {
    const row = towns.find(({ id }) => id === select.id);
    return row ? { kind: 'town', row } : null;
  }
  if (select?.kind === 'enterprise') {
    const row = enterprises.find(({ id }) => id === select.id);
    return row ? { kind: 'enterprise', row } : null;
  }
  return null;
}

/** Items that stand together because the same is true of them for the same reason. */
export interface MatchGroup {
  readonly why: string;
  readonly missing: readonly string[];
  readonly matches: readonly ItemMatch[];
}

/** Matches by outcome and reason; reasons that few items share, which say more of the subject, go first. */
export function matchGroups(
  matches: readonly ItemMatch[],
): Readonly<Record<MatchOutcome, readonly MatchGroup[]>> {
  const of = (outcome: MatchOutcome): readonly MatchGroup[] => {
    const groups = new Map<string, MatchGroup & { readonly matches: ItemMatch[] }>();
    for (const match of matches) {
      if (match.outcome !== outcome) continue;
      const { why, missing } = match;
      const key = [why, ...missing].join('\n');
      const group = groups.get(key);
      if (group) group.matches.push(match);
      else groups.set(key, { why, missing, matches: [match] });
    }
    return [...groups.values()].sort((a, b) => a.matches.length - b.matches.length);
  };
  return { applies: of('applies'), unknown: of('unknown'), doesNotApply: of('doesNotApply') };
}

/** What the table of provisions is narrowed to; '' asks for all. */
export interface ProvisionFilter {
  readonly recipient: Recipient | '';
  readonly kind: ProvisionKind | '';
}

export interface ProvisionRow {
  readonly item: PolicyItem;
  readonly provisions: readonly Provision[];
}

/** Measures first, then actions, each with the provisions that pass; those without any are left out. */
export function provisionRows(
  policy: PolicyLookup,
  { recipient, kind }: ProvisionFilter,
): readonly ProvisionRow[] {
  const items = (['measure', 'action'] as const).flatMap((wanted) =>
    policy.policy.items.filter((item) => item.kind === wanted),
  );
  const passes = (provision: Provision) =>
    (recipient === '' || provision.recipients.includes(recipient)) &&
    (kind === '' || provision.kind === kind);
  return items
    .map((item) => ({ item, provisions: policy.provisionsOf(item.clauseId).filter(passes) }))
    .filter(({ provisions }) => provisions.length > 0);
}
