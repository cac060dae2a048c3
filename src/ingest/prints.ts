import type { ReadFile } from './fileAnswer.ts';

/** By path, what tells whether a file is still the one that was read. */
export type Prints = ReadonlyMap<string, string>;

/** Length and FNV-1a of bytes. Plain http has no `crypto.subtle`, and nobody is to be kept out by this. */
export function printOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}:${hash >>> 0}`;
}

/** Reads as before, and notes what each file was. */
export const printing =
  (read: ReadFile, prints: Map<string, string>): ReadFile =>
  async (path) => {
    const answer = await read(path);
    if (answer.kind === 'bytes') prints.set(path, printOf(answer.bytes));
    return answer;
  };
