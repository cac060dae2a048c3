import { proxy, wrap } from 'comlink';
import type { IngestApi } from './ingest.worker.ts';
import { type LoadResult, loadPackage, type OnProgress } from './loadPackage.ts';
import { readByFetch } from './readByFetch.ts';

/**
 * Loads the package under an address, relative to the page, in a worker. Where workers cannot start, the same
 * runs on the main thread.
 */
export async function openPackage(baseUrl: string, onProgress: OnProgress = () => {}): Promise<LoadResult> {
  const address = new URL(baseUrl, document.baseURI).href;
  const result = await loadInWorker(address, onProgress);
  return result ?? loadPackage(readByFetch(address), onProgress);
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
