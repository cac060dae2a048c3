/** The row of `sources` that is the policy itself. */
export const POLICY_SOURCE = 'policy';
