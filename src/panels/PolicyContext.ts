import { createContext, useContext } from 'react';
import type { Policy } from '#domain/policy.ts';

/** The policy on its way: read after the first map, or when a part of the page asks for it. */
export type PolicyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly policy: Policy }
  | { readonly kind: 'failed' };

export const PolicyContext = createContext<PolicyState>({ kind: 'loading' });

/** The policy, or null while it is on its way or could not be read. */
export function usePolicy(): Policy | null {
  const state = useContext(PolicyContext);
  return state.kind === 'ready' ? state.policy : null;
}
