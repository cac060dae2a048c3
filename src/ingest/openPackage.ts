import { OTHER_FILES, TABLE_FILES } from '#catalog/packageFiles.ts';
import type { OnProgress, ReadFile } from './fileAnswer.ts';
import { DESCRIPTOR, listedPaths } from './listedPaths.ts';
import type { LoadResult } from './loadPackage.ts';
import { readByFetch } from './readByFetch.ts';
import type { FileMessage, WorkerMessage } from './workerMessages.ts';

/**
 * Loads the package under an address, relative to the page. The files are fetched here, from the first moment on,
 * and parsed and checked in a worker, which is started meanwhile. Where workers cannot start, the same runs on the
 * main thread.
 */
export async function openPackage(baseUrl: string, onProgress: OnProgress = () => {}): Promise<LoadResult> {
  const read = readByFetch(new URL(baseUrl, document.baseURI).href);
  return (await loadInWorker(read, onProgress)) ?? loadHere(read, onProgress);
}

const { counties, neighbours, notes } = OTHER_FILES;
/** Asked for before the descriptor says so, the longest first. */
const USUAL = [counties, neighbours, ...Object.values(TABLE_FILES), notes];

/** Fetched only when needed: the worker carries the same code. */
async function loadHere(read: ReadFile, onProgress: OnProgress): Promise<LoadResult> {
  const { loadPackage } = await import('./loadPackage.ts');
  return loadPackage(read, onProgress);
}

/** Null when the worker did not start or broke down. */
async function loadInWorker(read: ReadFile, onProgress: OnProgress): Promise<LoadResult | null> {
  const worker = startWorker();
  if (!worker) return null;
  try {
    return await new Promise<LoadResult | null>((settle) => {
      worker.addEventListener('error', () => settle(null));
      worker.addEventListener('messageerror', () => settle(null));
      const send = sender(worker, read);
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.kind === 'lacks') send(data.path);
        else if (data.kind === 'progress') onProgress(data.done, data.total, data.file);
        else settle(data.result);
      });
      send(DESCRIPTOR, (bytes) => {
        for (const path of listedPaths(bytes)) send(path);
      });
      for (const path of USUAL) send(path);
    });
  } catch {
    return null;
  } finally {
    worker.terminate();
  }
}

/** Reads a file and hands it to the worker, once. `also` is told the bytes before they are given away. */
function sender(worker: Worker, read: ReadFile) {
  const sent = new Set<string>();
  return (path: string, also?: (bytes: Uint8Array) => void): void => {
    if (sent.has(path)) return;
    sent.add(path);
    read(path).then((answer) => {
      if (answer.kind === 'bytes') also?.(answer.bytes);
      const message: FileMessage = { path, answer };
      worker.postMessage(message, answer.kind === 'bytes' ? [answer.bytes.buffer] : []);
    });
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
