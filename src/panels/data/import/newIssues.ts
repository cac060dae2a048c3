import type { Issue } from '#catalog/issues.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { Checked } from '../../PackageActions.ts';

/** What is found in a package that would come of a change, and not in the one in use. */
export function newIssues(checked: Checked, dataset: Dataset, policy: Policy | null): readonly Issue[] {
  const known = new Set([...dataset.issues, ...(policy?.issues ?? [])].map(issueKey));
  const all =
    checked.kind === 'failed'
      ? checked.issues
      : [...checked.dataset.issues, ...(checked.policy?.issues ?? [])];
  return all.filter((issue) => !known.has(issueKey(issue)));
}

/** The same fault of the same row, wherever the row has moved to. */
const issueKey = ({ severity, check, file, column, message, found }: Issue): string =>
  [severity, check, file, column, message.replace(/第 [\d、]+ 行/g, ''), found].join('\n');
