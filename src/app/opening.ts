import type { LoadResult } from '#ingest/loadPackage.ts';
import { type OpenedPackage, openPackage } from '#ingest/openPackage.ts';

export type PackageState =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number; readonly file: string }
  | (LoadResult & Pick<OpenedPackage, 'readPolicy'>);

/** A package on its way, begun before there is anything to show it. */
export interface Opening {
  readonly state: () => PackageState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Resolves when the state is final. */
  readonly done: Promise<void>;
  /** Begins anew. */
  readonly again: () => Opening;
}

/** Begins to load the package that lies beside the page. */
export function openBeside(): Opening {
  let state: PackageState = { kind: 'loading', done: 0, total: 0, file: 'datapackage.json' };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  let frame: number | null = null;
  const loaded = openPackage('./data/', (done, total, file) => {
    state = { kind: 'loading', done, total, file };
    // Told once a frame: telling each file by itself would take time from the files.
    frame ??= requestAnimationFrame(() => {
      frame = null;
      tell();
    });
  });
  const end = (last: PackageState) => {
    if (frame !== null) cancelAnimationFrame(frame);
    state = last;
    tell();
  };
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    done: loaded.then(({ result, readPolicy }) => end({ ...result, readPolicy })),
    again: openBeside,
  };
}
