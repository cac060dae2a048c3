import { PAPERS, type Paper } from '#catalog/papers.ts';
import { useViewStore } from '#view/store.ts';

/** What is printed on: what the reader has chosen, else what the page is made for. */
export const usePaper = (made: Paper): Paper => useViewStore((s) => s.view.paper) ?? made;

/** How a sheet of its own is laid out on it. */
export function paperLook(paper: Paper) {
  const { width, height, scale } = PAPERS[paper];
  return { turn: width > height ? 'landscape' : 'portrait', large: scale > 1 } as const;
}
