import type { FileAnswer } from './fileAnswer.ts';
import type { LoadResult } from './loadPackage.ts';

/** To the worker: one file of the package. */
export interface FileMessage {
  readonly path: string;
  readonly answer: FileAnswer;
}

/** From the worker: a file it lacks, how far it is, or the package. */
export type WorkerMessage =
  | { readonly kind: 'lacks'; readonly path: string }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly kind: 'loaded'; readonly result: LoadResult };
