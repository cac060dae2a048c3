import type { Issue } from '#catalog/issues.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';

/** What was found in the package in use, and is not told again of one that would come of it. */
export const knownIssues = (dataset: Dataset, policy: Policy | null): readonly Issue[] => [
  ...dataset.issues,
  ...(policy?.issues ?? []),
];
