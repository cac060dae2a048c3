import { type Remote, wrap } from 'comlink';

/**
 * Asks a worker of its own and ends it. Null when the worker did not start or broke down.
 * Rejects when `signal` is aborted; the worker is ended at once.
 */
export async function inWorker<Api, T>(
  start: () => Worker,
  ask: (api: Remote<Api>) => Promise<T>,
  signal?: AbortSignal,
): Promise<T | null> {
  const worker = tryTo(start);
  if (!worker) return null;
  try {
    const broken = new Promise<null>((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
      worker.addEventListener('messageerror', () => resolve(null), { once: true });
      signal?.addEventListener('abort', () => resolve(null), { once: true });
    });
    return await Promise.race([ask(wrap<Api>(worker)), broken]);
  } catch {
    return null;
  } finally {
    worker.terminate();
    signal?.throwIfAborted();
  }
}

function tryTo(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
