import { SHEET_PAPER } from './PrintSheet.tsx';
import { paperLook, usePaper } from './usePaper.ts';

/** How many rows of a list a sheet has room for, where A4 on end has room for so many. */
export function useRoom(onA4: number): number {
  const { turn, large } = paperLook(usePaper(SHEET_PAPER));
  if (large) return onA4 * 2;
  // Two columns hold less than one page: their lines are short, and break.
  return turn === 'landscape' ? Math.floor(onA4 * 0.7) : onA4;
}
