/** How the lines of a chart are told apart on slides and paper, which have no theme: by colour and, in black, by shape. */
export const LINE_INKS = [
  '2F6DB5',
  'B5481C',
  '1B7A5A',
  '7A3F98',
  '8A6A00',
  'B52D64',
  '4A525B',
  '2390A8',
] as const;

/** Names of the slides' format. */
export const LINE_SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;
export type LineSymbol = (typeof LINE_SYMBOLS)[number];

export const inkOf = (i: number): string => LINE_INKS[i % LINE_INKS.length] ?? LINE_INKS[0];
export const symbolOf = (i: number): LineSymbol => LINE_SYMBOLS[i % LINE_SYMBOLS.length] ?? LINE_SYMBOLS[0];
