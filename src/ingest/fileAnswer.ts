import type { Outlines } from '#domain/dataset.ts';
import type { OutlinesName } from './resources.ts';

/**
 * What came back when a file of the package was asked for. `reason` is Chinese and tells the HTTP status.
 * `absent`: it is certain that there is no such file, as after a 404.
 */
export type FileAnswer =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** It has been decoded before. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly absent?: true };

/** Reads one file by its path inside the package. Must not reject. */
export type ReadFile = (path: string) => Promise<FileAnswer>;

/** Told after each file that has come in or failed. */
export type OnProgress = (done: number, total: number, file: string) => void;

/** What is told of a package while it is loaded. */
export interface OnTheWay {
  readonly onProgress?: OnProgress;
  /** Outlines as they will be in the dataset, told when they are read and before the rest is, which takes longer. */
  readonly onOutlines?: (name: OutlinesName, outlines: Outlines) => void;
}
