/** Weights of `tokens.css`. */
const WEIGHTS = [400, 500, 700];

/**
 * A character of each file a weight comes in: of the one with what the desk shows before its reader does anything, and of
 * the one with all else that page and data say. `npm run fonts` puts them there.
 */
export const FONT_SIGNS = { first: '县', more: '※' } as const;
type Part = keyof typeof FONT_SIGNS;

/** Fetches fonts before there is text that asks for them: a text set twice is dear. */
export async function loadCoreFonts(parts: readonly Part[], page: Document = document): Promise<void> {
  const text = parts.map((part) => FONT_SIGNS[part]).join('');
  // Text is shown without them too, so nothing is lost when they do not come.
  await Promise.allSettled(WEIGHTS.map((weight) => page.fonts.load(`${weight} 1em "Noto Sans SC"`, text)));
}
