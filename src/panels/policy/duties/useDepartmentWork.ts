import type { Department } from '#domain/policy.ts';
import { departmentCommitments } from '#policy/departmentCommitments.ts';
import { departmentItems, itemGroups } from '#policy/departmentItems.ts';
import { namesIn } from '#policy/namesIn.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { heldData } from '#selectors/heldData.ts';
import { selectRequests } from '#selectors/targets.ts';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';

/** All a department is charged with, what it is to do, and what it is asked for. */
export function useDepartmentWork({ id }: Department, lookup: PolicyLookup) {
  const dataset = useDataset();
  const view = useView();
  const { policy } = lookup;
  const items = departmentItems(lookup, id);
  return {
    groups: itemGroups(items),
    commitments: departmentCommitments(selectCommitments(dataset, policy, view), items, id),
    held: heldData(useLookup(), selectRequests(dataset, view), (holder) =>
      namesIn(holder, policy.departments).has(id),
    ),
  };
}
