import { useEffect, useState } from 'react';
import type { Policy } from '#domain/policy.ts';
import type { PolicyState } from '#panels/PolicyContext.ts';
import { afterStart } from '#ui/afterStart.ts';

/** Reads the policy when the page has time, or at once when `now`. */
export function usePolicyState(readPolicy: () => Promise<Policy | null>, now: boolean): PolicyState {
  const [state, setState] = useState<PolicyState>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const read = () =>
      readPolicy().then((policy) => {
        if (current) setState(policy ? { kind: 'ready', policy } : { kind: 'failed' });
      });
    const cancel = now ? () => {} : afterStart(read);
    if (now) read();
    return () => {
      current = false;
      cancel();
    };
  }, [readPolicy, now]);
  return state;
}
