import type { Dataset, Outlines } from '#domain/dataset.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Policy } from '#domain/policy.ts';
import type { OnTheWay, ReadFile } from './fileAnswer.ts';
import type { LoadResult } from './loadPackage.ts';
import { overlayRead } from './overlayRead.ts';
import { joinLists, type ListPiece } from './pieces.ts';
import { readByFetch } from './readByFetch.ts';
import type { OutlinesName } from './resources.ts';
import { type FromWorker, SENT_UNASKED, type ToWorker } from './workerMessages.ts';

export interface OpenedPackage {
  readonly result: LoadResult;
  /** Reads the policy, from the first call on; null when it could not be read at all. */
  readonly readPolicy: () => Promise<Policy | null>;
}

/**
 * Loads the package under an address, relative to the page. The files are fetched here, from the first moment on,
 * and parsed and checked in a worker, which is started meanwhile. Where workers cannot start, the same runs on the
 * main thread. `kept`: files that take the place of those under the address.
 */
export async function openPackage(
  baseUrl: string,
  way?: OnTheWay,
  kept: PackageFiles | null = null,
): Promise<OpenedPackage> {
  const beside = readByFetch(new URL(baseUrl, document.baseURI).href);
  return openFrom(kept ? overlayRead(kept, beside) : beside, way);
}

/** The same from wherever its files are read. */
export async function openFrom(read: ReadFile, way: OnTheWay = {}): Promise<OpenedPackage> {
  return (await openInWorker(read, way)) ?? openHere(read, way);
}

/** Fetched only when needed: the worker carries the same code. */
async function openHere(read: ReadFile, way: OnTheWay): Promise<OpenedPackage> {
  const { loadCore } = await import('./loadPackage.ts');
  const { result, core } = await loadCore(read, way);
  const load = async (): Promise<Policy | null> => {
    if (!core) return null;
    const { loadPolicy } = await import('./loadPolicy.ts');
    return loadPolicy(core, read);
  };
  return { result, readPolicy: once(load) };
}

/** Null when the worker did not start or broke down before the package was there. */
async function openInWorker(
  read: ReadFile,
  { onProgress, onOutlines }: OnTheWay,
): Promise<OpenedPackage | null> {
  const worker = startWorker();
  if (!worker) return null;
  const tell = (message: ToWorker, given: Transferable[] = []) => worker.postMessage(message, given);
  const send = sender(tell, read);
  const broken = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null));
    worker.addEventListener('messageerror', () => resolve(null));
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'lacks') send(data.path);
    else if (data.kind === 'progress') onProgress?.(data.done, data.total, data.file);
  });
  const loaded = new Promise<LoadResult>((resolve) => {
    const pieces: ListPiece<Dataset>[] = [];
    const ahead: { [name in OutlinesName]?: Outlines } = {};
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'rows') pieces.push(data.piece);
      else if (data.kind === 'outlines') {
        ahead[data.name] = data.outlines;
        onOutlines?.(data.name, data.outlines);
      } else if (data.kind === 'loaded') {
        const { result } = data;
        const whole = (dataset: Dataset) => ({ ...joinLists(dataset, pieces), ...ahead });
        resolve(result.kind === 'ready' ? { ...result, dataset: whole(result.dataset) } : result);
      }
    });
  });
  const policy = new Promise<Policy>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'policy') resolve(data.policy);
    });
  });
  for (const path of SENT_UNASKED) send(path);
  const result = await Promise.race([loaded, broken]);
  if (result === null) {
    worker.terminate();
    return null;
  }
  const ask = (): Promise<Policy | null> => {
    tell({ kind: 'readPolicy' });
    return Promise.race([policy, broken]);
  };
  return { result, readPolicy: once(ask) };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () => {
    coming ??= load();
    return coming;
  };
}

/** Reads a file and hands it to the worker, once. */
function sender(tell: (message: ToWorker, given?: Transferable[]) => void, read: ReadFile) {
  const sent = new Set<string>();
  return async (path: string): Promise<void> => {
    if (sent.has(path)) return;
    sent.add(path);
    const answer = await read(path);
    tell({ kind: 'file', path, answer }, answer.kind === 'bytes' ? [answer.bytes.buffer] : []);
  };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./ingest.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
