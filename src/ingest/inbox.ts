import type { FileAnswer, ReadFile } from './fileAnswer.ts';

export interface Inbox {
  readonly put: (path: string, answer: FileAnswer) => void;
  /** What has come, or will. */
  readonly read: ReadFile;
}

/** Files that are handed over from outside as they come in. What is read before it has come is asked for. */
export function inbox(ask: (path: string) => void): Inbox {
  const here = new Map<string, FileAnswer>();
  const waiting = new Map<string, ((answer: FileAnswer) => void)[]>();
  return {
    put: (path, answer) => {
      here.set(path, answer);
      for (const take of waiting.get(path) ?? []) take(answer);
      waiting.delete(path);
    },
    read: (path) => {
      const known = here.get(path);
      if (known) return Promise.resolve(known);
      ask(path);
      return new Promise((take) => waiting.set(path, [...(waiting.get(path) ?? []), take]));
    },
  };
}
