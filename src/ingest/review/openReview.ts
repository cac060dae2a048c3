import { type Remote, transfer, wrap } from 'comlink';
import type { PackageBytes } from '#domain/intake.ts';
import type { PackageTexts } from './packageTexts.ts';
import type { ReviewSession } from './reviewSession.ts';

export type { FilesVerdict } from '../filesVerdict.ts';
export type { Landing } from './landing.ts';
export type { PackageTexts } from './packageTexts.ts';
export type { ReviewHead, ReviewPage, ReviewRow } from './reviewSession.ts';

type Later<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer G) => infer R
    ? (...given: G) => Promise<Awaited<R>>
    : never;
};

/** A review that is somewhere else: in a worker, or in place where the browser gives none. */
export interface Reviewer extends Later<ReviewSession> {
  /** Ends it; what waits for an answer rejects. */
  readonly close: () => void;
}

export async function openReview(): Promise<Reviewer> {
  const worker = started();
  if (worker) return inWorker(worker);
  const { reviewSession } = await import('./reviewSession.ts');
  const session = reviewSession();
  return {
    put: async (reading, piece) => session.put(reading, piece),
    take: session.take,
    drop: async (reading) => session.drop(reading),
    own: async (wish) => session.own(wish),
    other: async (wish) => session.other(wish),
    list: async (query, from, to) => session.list(query, from, to),
    decide: async (what, choice) => session.decide(what, choice),
    merge: session.merge,
    close: () => {},
  };
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./review.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function inWorker(worker: Worker): Reviewer {
  const session: Remote<ReviewSession> = wrap<ReviewSession>(worker);
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => {
      worker.terminate();
      reject(new Error('the review has ended'));
    };
    worker.addEventListener('error', end, { once: true });
    worker.addEventListener('messageerror', end, { once: true });
  });
  // Whoever asks is told; when nobody does, it is no fault.
  ended.catch(() => {});
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  return {
    put: (reading, piece) => ask(session.put(reading, piece)),
    take: (reading, from) => ask(session.take(reading, transfer(from, [from]))),
    drop: (reading) => ask(session.drop(reading)),
    own: (wish) => ask(session.own(wish)),
    other: (wish) => ask(session.other(wish)),
    list: (query, from, to) => ask(session.list(query, from, to)),
    decide: (what, choice) => ask(session.decide(what, choice)),
    merge: (known) => ask(session.merge(known)),
    close: () => end(),
  };
}

/** The files of a package that came as a zip or folder. */
export const textsOf = async (bytes: PackageBytes): Promise<PackageTexts> =>
  (await import('./packageTexts.ts')).packageTexts(bytes);
