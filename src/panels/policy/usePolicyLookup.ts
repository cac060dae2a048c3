import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import { usePolicy } from '../PolicyContext.ts';

/** Null while the policy is on its way or could not be read. */
export function usePolicyLookup(): PolicyLookup | null {
  const policy = usePolicy();
  return policy && policyLookupOf(policy);
}
