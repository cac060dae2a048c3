/** Gives each different text a number, the first one that was asked for 0. */
export interface Numbered {
  readonly numberOf: (text: string) => number;
  /** In the order of their numbers. */
  readonly texts: () => readonly string[];
}

export function numbered(first: readonly string[] = []): Numbered {
  const numbers = new Map(first.map((text, i) => [text, i]));
  return {
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    texts: () => [...numbers.keys()],
  };
}
