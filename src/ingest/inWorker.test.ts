import { expect, test, vi } from 'vitest';
import { inWorker } from './inWorker.ts';

/** A worker that never answers, as far as its caller can see. */
class SilentWorker extends EventTarget {
  readonly terminate = vi.fn();
  readonly postMessage = vi.fn();
}

const start = (worker: SilentWorker) => () => worker as unknown as Worker;
const never = () => new Promise<string>(() => {});

test('gives the answer and ends the worker', async () => {
  const worker = new SilentWorker();
  expect(await inWorker(start(worker), async () => 'read')).toBe('read');
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('gives null when the worker cannot be started, breaks down or throws', async () => {
  const refuse = () => {
    throw new Error('no workers here');
  };
  expect(await inWorker(refuse, never)).toBeNull();
  const worker = new SilentWorker();
  const broken = inWorker(start(worker), never);
  worker.dispatchEvent(new Event('error'));
  expect(await broken).toBeNull();
  expect(await inWorker(start(worker), () => Promise.reject(new Error('out of memory')))).toBeNull();
});

test('aborted, it rejects and the worker is ended at once', async () => {
  const worker = new SilentWorker();
  const stop = new AbortController();
  const asked = inWorker(start(worker), never, stop.signal);
  stop.abort();
  await expect(asked).rejects.toThrow();
  expect(worker.terminate).toHaveBeenCalledOnce();
});
