import { useMemo } from 'react';
import { assessTown } from '#policy/assess.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import type { Subject } from '#selectors/dossier.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';

/**
 * How a town stands against the criteria; null for anything else, and while the policy is on its way. One town alone:
 * the others are not worked out for a click on it.
 */
export function useTownAssessment(subject: Subject | undefined): TownAssessment | null {
  const lookup = useLookup();
  const policy = usePolicy();
  const asOf = asOfDate(useDataset(), useView());
  const town = subject?.kind === 'town' ? subject.row : null;
  return useMemo(
    () => (policy && town ? assessTown(lookup, policyLookupOf(policy), town, asOf) : null),
    [lookup, policy, town, asOf],
  );
}
