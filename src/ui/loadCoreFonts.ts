/** Weights of `tokens.css`. */
const WEIGHTS = [400, 500, 700];

/** Fetches the fonts every view has, before there is text that asks for them: a text set twice is dear. */
export async function loadCoreFonts(page: Document = document): Promise<void> {
  // Text is shown without them too, so nothing is lost when they do not come.
  await Promise.allSettled(WEIGHTS.map((weight) => page.fonts.load(`${weight} 1em "Noto Sans SC"`, '县')));
}
