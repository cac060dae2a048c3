/** Weights of `tokens.css`. */
const WEIGHTS = [400, 500, 700];

/** Fetches the fonts every view has, before there is text that asks for them: a text set twice is dear. */
export function loadCoreFonts(): void {
  for (const weight of WEIGHTS) {
    // Text is shown without them too, so nothing is lost when they do not come.
    document.fonts.load(`${weight} 1em "Noto Sans SC"`, '县').catch(() => {});
  }
}
