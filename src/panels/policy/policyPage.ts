import type { Policy } from '#domain/policy.ts';

/** What every page of the policy mode is given. */
export interface PolicyPageProps {
  readonly policy: Policy;
}
