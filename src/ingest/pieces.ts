/** Rows handed over at once: more would hold up whoever takes them. */
const PIECE = 1000;

/** Sends rows piece by piece through a port; `pieceOf` gives those from one index to another. */
export function sendPieces<T>(
  port: MessagePort,
  count: number,
  pieceOf: (from: number, to: number) => T,
): void {
  for (let from = 0; from < count; from += PIECE) port.postMessage(pieceOf(from, from + PIECE));
  port.postMessage(null);
}

/** Takes what `sendPieces` sends, to its end. */
export const receivePieces = <T extends object>(port: MessagePort, take: (piece: T) => void): Promise<void> =>
  new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<T | null>) => {
      if (data !== null) return take(data);
      port.close();
      resolve();
    };
  });

/** A stretch of one of the lists of an object. */
export interface ListPiece<T> {
  readonly list: keyof T;
  readonly rows: readonly unknown[];
}

/** An object without what is in its long lists, and that in stretches. */
export function splitLists<T extends object>(
  whole: T,
): { readonly rest: T; readonly pieces: readonly ListPiece<T>[] } {
  const pieces: ListPiece<T>[] = [];
  const rest = { ...whole };
  for (const list of Object.keys(whole) as (keyof T)[]) {
    const rows: unknown = whole[list];
    if (!Array.isArray(rows) || rows.length <= PIECE) continue;
    for (let from = 0; from < rows.length; from += PIECE)
      pieces.push({ list, rows: rows.slice(from, from + PIECE) });
    Object.assign(rest, { [list]: [] });
  }
  return { rest, pieces };
}

/** The object that was split. */
export function joinLists<T extends object>(rest: T, pieces: readonly ListPiece<T>[]): T {
  const lists = new Map<keyof T, unknown[]>();
  for (const { list, rows } of pieces) {
    const joined = lists.get(list) ?? [];
    for (const row of rows) joined.push(row);
    lists.set(list, joined);
  }
  return { ...rest, ...Object.fromEntries(lists) };
}
