import type { Evidence, Policy } from '#domain/policy.ts';

/**
 * The policy with the reader's own evidence beside the package's. An id stands once: what the reader has written
 * over a row of the package takes its place. The same policy where there is nothing to add.
 */
export function withOwnEvidence(policy: Policy, own: readonly Evidence[]): Policy {
  if (own.length === 0) return policy;
  const ids = new Set(own.map(({ id }) => id));
  return { ...policy, evidence: [...policy.evidence.filter(({ id }) => !ids.has(id)), ...own] };
}
