import { proxy } from 'comlink';
import type { IngestApi } from './ingest.worker.ts';
import { inWorker } from './inWorker.ts';
import type { LoadResult, OnProgress } from './loadPackage.ts';

/**
 * Loads the package under an address, relative to the page, in a worker. Where workers cannot start, the same
 * runs on the main thread.
 */
export async function openPackage(baseUrl: string, onProgress: OnProgress = () => {}): Promise<LoadResult> {
  const address = new URL(baseUrl, document.baseURI).href;
  const loaded = await inWorker<IngestApi, LoadResult>(
    () => new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.load(address, proxy(onProgress)),
  );
  return loaded ?? loadHere(address, onProgress);
}

/** Fetched only when needed: the worker carries the same code. */
async function loadHere(address: string, onProgress: OnProgress): Promise<LoadResult> {
  const [{ loadPackage }, { readByFetch }] = await Promise.all([
    import('./loadPackage.ts'),
    import('./readByFetch.ts'),
  ]);
  return loadPackage(readByFetch(address), onProgress);
}
