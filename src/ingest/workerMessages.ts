import type { Dataset, Outlines } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { FileAnswer, OutlinesName } from './fileAnswer.ts';
import type { LoadResult } from './loadPackage.ts';
import type { ListPiece } from './pieces.ts';

/** To the worker: one file of the package, or the wish for the policy. */
export type ToWorker =
  | { readonly kind: 'file'; readonly path: string; readonly answer: FileAnswer }
  | { readonly kind: 'readPolicy' };

/** From the worker: a file it lacks, how far it is, the package without what was told before it, and later its policy. */
export type FromWorker =
  | { readonly kind: 'lacks'; readonly path: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'outlines'; readonly name: OutlinesName; readonly outlines: Outlines }
  | { readonly kind: 'rows'; readonly piece: ListPiece<Dataset> }
  | { readonly kind: 'loaded'; readonly result: LoadResult }
  | { readonly kind: 'policy'; readonly policy: Policy };
