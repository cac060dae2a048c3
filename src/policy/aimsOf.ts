import type { Provision } from '#domain/policy.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** 发展目标 of the text. */
const AIMS_ITEM = '1.2';

/** What the policy wants without a number. */
export const aimsOf = (lookup: Pick<PolicyLookup, 'provisionsOf'>): readonly Provision[] =>
  lookup.provisionsOf(AIMS_ITEM).filter(({ kind }) => kind === 'aim');
