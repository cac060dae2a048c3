import type { Commitment } from '#domain/policy.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** Who is to see to a commitment; `none` says in Chinese why nobody is named. */
export type Responsible =
  | { readonly kind: 'named' | 'lead'; readonly departmentIds: readonly string[] }
  | { readonly kind: 'nobody'; readonly none: string };

/** Whom the sentence itself names; else the leads of its item's bracket, or that the text names none. */
export function responsibleFor(
  lookup: PolicyLookup,
  { departmentIds, itemId }: Pick<Commitment, 'departmentIds' | 'itemId'>,
): Responsible {
  if (departmentIds.length > 0) return { kind: 'named', departmentIds };
  const duties = lookup.dutiesOf(itemId);
  const leads = duties.filter(({ role }) => role === 'lead').map((duty) => duty.departmentId);
  return leads.length > 0
    ? { kind: 'lead', departmentIds: leads }
    : { kind: 'nobody', none: duties.length > 0 ? '未指定牵头' : '方案未指定单位' };
}
