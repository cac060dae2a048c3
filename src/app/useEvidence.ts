import { useEffect, useState } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { PolicyState } from '#panels/PolicyContext.ts';
import type { WithEvidence } from './evidence/followEvidence.ts';

const COMING: PolicyState = { kind: 'loading' };

/**
 * Dataset and policy with the evidence of the package and, where `own`, the reader's. Its code comes after the first map, with
 * the policy, which is not there before it; where it does not come, both are as they were read.
 */
export function useEvidence(dataset: Dataset, policy: PolicyState, own: boolean): WithEvidence {
  const [merged, setMerged] = useState<WithEvidence | 'coming' | 'failed'>('coming');
  const read = policy.kind === 'ready' ? policy.policy : null;
  useEffect(() => {
    if (read === null) return;
    let stop = () => {};
    let current = true;
    import('./evidence/followEvidence.ts').then(
      ({ followEvidence }) => {
        if (current) stop = followEvidence(dataset, read, own, setMerged);
      },
      () => setMerged('failed'),
    );
    return () => {
      current = false;
      stop();
      setMerged('coming');
    };
  }, [dataset, read, own]);
  if (typeof merged === 'object') return merged;
  const waits = read !== null && merged === 'coming';
  return { dataset, policy: waits ? COMING : policy };
}
