import type { CommitmentGrouping } from '#catalog/policy.ts';
import type { ProvisionFilter } from './measureFinder.ts';

/** The tables of a page of the policy. Which town, department or subject it is of, the view says. */
export type PolicyPageTables =
  | { readonly of: 'criteria' | 'town' | 'duties' | 'department' | 'targets' | 'matches' | 'document' }
  | { readonly of: 'measures'; readonly filter: ProvisionFilter }
  | { readonly of: 'commitments'; readonly grouping: CommitmentGrouping };

/** The tables of a page, with what is chosen there and not in the address. `view`: of the map and what stands beside it. */
export type PageTables = { readonly of: 'view' } | PolicyPageTables;
