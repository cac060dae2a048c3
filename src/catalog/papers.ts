/** What pages are printed on, in mm. `scale`: how much larger texts are than on A4, which is held in the hand. */
export const PAPERS = {
  a4: { label: 'A4 竖版', size: 'A4 portrait', width: 210, height: 297, scale: 1 },
  'a4-landscape': { label: 'A4 横版', size: 'A4 landscape', width: 297, height: 210, scale: 1 },
  a3: { label: 'A3 竖版', size: 'A3 portrait', width: 297, height: 420, scale: 1.2 },
  'a3-landscape': { label: 'A3 横版', size: 'A3 landscape', width: 420, height: 297, scale: 1.2 },
} as const;
export type Paper = keyof typeof PAPERS;

/** Margins in mm, on A4. On end they leave a map as wide as lets its legend lie beside it (700 CSS px). */
export const PAPER_MARGIN = { block: 10, inline: 12 };
