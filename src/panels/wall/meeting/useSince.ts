import { useMemo } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { type PackageDifference, packageDifference } from '#selectors/packageDifference.ts';
import { useLastMeeting } from '#view/lastMeeting.ts';

/** What has changed since the last meeting. `difference` is null where the record cannot be compared. */
export interface Since {
  readonly markedOn: string;
  readonly difference: PackageDifference | null;
  /** Version and date of the data then; '' where the record cannot be read. */
  readonly version: string;
  readonly dataDate: string;
  /** It is forgotten when the page is closed. */
  readonly onlyHere: boolean;
}

/** Null while no meeting has been marked. */
export function useSince(dataset: Dataset, policy: Policy | null, asOf: string): Since | null {
  const { kept, place } = useLastMeeting();
  return useMemo(() => {
    const onlyHere = place === 'visit';
    switch (kept.kind) {
      case 'none':
        return null;
      case 'outdated':
        return { markedOn: kept.markedOn, difference: null, version: '', dataDate: '', onlyHere };
      case 'kept': {
        const { meeting } = kept;
        // Criteria are compared when both sides have the policy, or not at all.
        const both = meeting.policy !== null && policy !== null;
        const before = { ...meeting, policy: both ? meeting.policy : null };
        const difference = packageDifference(before, { dataset, policy: both ? policy : null, asOf });
        const { version, dataDate } = meeting.dataset.meta;
        return { markedOn: meeting.markedOn, difference, version, dataDate, onlyHere };
      }
    }
  }, [kept, place, dataset, policy, asOf]);
}
