import { proxy, wrap } from 'comlink';
import type { IngestApi } from './ingest.worker.ts';
import type { LoadResult, OnProgress } from './loadPackage.ts';

/**
 * Loads the package under an address, relative to the page, in a worker. Where workers cannot start, the same
 * runs on the main thread.
 */
export async function openPackage(baseUrl: string, onProgress: OnProgress = () => {}): Promise<LoadResult> {
  const address = new URL(baseUrl, document.baseURI).href;
  return (await loadInWorker(address, onProgress)) ?? loadHere(address, onProgress);
}

/** Fetched only when needed: the worker carries the same code. */
async function loadHere(address: string, onProgress: OnProgress): Promise<LoadResult> {
  const [{ loadPackage }, { readByFetch }] = await Promise.all([
    import('./loadPackage.ts'),
    import('./readByFetch.ts'),
  ]);
  return loadPackage(readByFetch(address), onProgress);
}

/** Null when the worker did not start or broke down. */
async function loadInWorker(address: string, onProgress: OnProgress): Promise<LoadResult | null> {
  const worker = startWorker();
  if (!worker) return null;
  try {
    const broken = new Promise<null>((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
      worker.addEventListener('messageerror', () => resolve(null), { once: true });
    });
    const loaded = wrap<IngestApi>(worker).load(address, proxy(onProgress));
    return await Promise.race([loaded, broken]);
  } catch {
    return null;
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
