import type { Cell } from '#domain/intake.ts';

/** The text of a cell as it stands. */
export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text;
