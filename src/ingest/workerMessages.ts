import { FIRST_FILES } from '#catalog/packageFiles.ts';
import type { Dataset, Outlines } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { FileAnswer } from './fileAnswer.ts';
import { DESCRIPTOR } from './listedPaths.ts';
import type { LoadResult } from './loadPackage.ts';
import type { ListPiece } from './pieces.ts';
import type { OutlinesName } from './resources.ts';

/** Files that are sent to the worker without its asking: where a package has them, unless its descriptor says otherwise. */
export const SENT_UNASKED: readonly string[] = [DESCRIPTOR, ...FIRST_FILES];

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
