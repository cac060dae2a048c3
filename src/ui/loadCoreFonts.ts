/** Weights of `tokens.css`, and those that the first frame of the desk is written in. */
const WEIGHTS = [400, 500, 700];
const OF_FIRST_FRAME = [400, 700];

/**
 * A character of each file a weight comes in: of the one with what the desk shows before its reader does anything, and of
 * the one with all else that page and data say. `npm run fonts` puts them there.
 */
export const FONT_SIGNS = { first: '县', more: '※' } as const;
type Part = keyof typeof FONT_SIGNS;

/** Fetches fonts before there is text that asks for them: a text set twice is dear. */
export function loadCoreFonts(parts: readonly Part[], page: Document = document): Promise<void> {
  return load(WEIGHTS, parts.map((part) => FONT_SIGNS[part]).join(''), page);
}

/** The same for what the desk shows first. */
export const loadFirstFonts = (): Promise<void> => load(OF_FIRST_FRAME, FONT_SIGNS.first, document);

async function load(weights: readonly number[], text: string, page: Document): Promise<void> {
  // Text is shown without them too, so nothing is lost when they do not come.
  await Promise.allSettled(weights.map((weight) => page.fonts.load(`${weight} 1em "Noto Sans SC"`, text)));
}
