import { useCallback, useEffect, useState } from 'react';
import type { LoadResult } from '#ingest/loadPackage.ts';
import { openPackage } from '#ingest/openPackage.ts';

export type PackageState =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number; readonly file: string }
  | LoadResult;

const START: PackageState = { kind: 'loading', done: 0, total: 0, file: 'datapackage.json' };

/** Loads the package that lies beside the page; `retry` loads it anew. */
export function usePackage(): { state: PackageState; retry: () => void } {
  const [state, setState] = useState<PackageState>(START);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what starts the load again
  useEffect(() => {
    let current = true;
    setState(START);
    const base = new URL('./data/', document.baseURI).href;
    openPackage(
      base,
      (done, total, file) => current && setState({ kind: 'loading', done, total, file }),
    ).then((result) => current && setState(result));
    return () => {
      current = false;
    };
  }, [attempt]);
  return { state, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
