import { useEffect, useState } from 'react';
import type { Policy } from '#domain/policy.ts';
import type { PolicyState } from '#panels/PolicyContext.ts';

/** Reads the policy when the page has time, or at once when `now`. */
export function usePolicyState(readPolicy: () => Promise<Policy | null>, now: boolean): PolicyState {
  const [state, setState] = useState<PolicyState>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    const read = () =>
      readPolicy().then((policy) => {
        if (current) setState(policy ? { kind: 'ready', policy } : { kind: 'failed' });
      });
    const idle = now ? null : requestIdleCallback(read, { timeout: 5000 });
    if (now) read();
    return () => {
      current = false;
      if (idle !== null) cancelIdleCallback(idle);
    };
  }, [readPolicy, now]);
  return state;
}
