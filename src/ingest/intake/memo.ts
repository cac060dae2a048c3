/** Of a column where each cell says something else, more are kept for nothing. */
const MOST = 5000;

/** The same answer for the same text, worked out once: the cells of a column repeat themselves. */
export function memo<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const found = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
