import type { Town } from '#domain/dataset.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { PolicyLookup } from './policyLookup.ts';

/** A town on a day, with all that is known. */
export interface Case {
  readonly lookup: Lookup;
  readonly policy: PolicyLookup;
  readonly town: Town;
  readonly asOf: string;
}

/** What a figure, a place or a row of evidence says of one sub-condition. */
export interface Voice {
  /** `rival`: it contradicts itself, so nothing can be concluded beside it. */
  readonly vote: 'yes' | 'no' | 'unknown' | 'rival';
  /** Whether a number decides or somebody's word. */
  readonly basis: 'computed' | 'attested';
  /** For a cell. */
  readonly brief: string;
  /** A clause of a sentence, with the figures used. */
  readonly words: string;
  /** The date or year it speaks of is not known. */
  readonly undated: boolean;
}
