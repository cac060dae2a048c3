import type { Dataset } from './dataset.ts';
import type { Policy } from './policy.ts';

/** A package as it is shown: `policy` is null while it is on its way, and where it could not be read. */
export interface ShownPackage {
  readonly dataset: Dataset;
  readonly policy: Policy | null;
}
