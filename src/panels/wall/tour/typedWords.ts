import { keysAfter, stopMeant, type TourStop } from '#domain/tour.ts';

/** What is told of what has been typed towards a stop. */
export interface TypedWords {
  /** As the operator sees it: 「HR」, 「12」. */
  readonly typed: string;
  /** The stop it means, or what could be typed instead. */
  readonly said: string;
  readonly isFound: boolean;
}

/** The longest beginning of a text that leads to a stop. */
const ledBy = (stops: readonly TourStop[], text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.slice(0, text.length - i)).find(
    (begun) => stopMeant(stops, begun) !== null,
  ) ?? '';

export function typedWords(stops: readonly TourStop[], text: string): TypedWords {
  const typed = text.toUpperCase();
  const at = stopMeant(stops, text);
  const stop = at === null ? undefined : stops[at];
  if (stop) return { typed, said: stop.name, isFound: true };
  if (/^\d+$/.test(text)) return { typed, said: `没有这一站，可按 1 到 ${stops.length}`, isFound: false };
  const led = ledBy(stops, text);
  const keys = keysAfter(stops, led).join(' ').toUpperCase();
  const after = led === '' ? '首字母可按' : `${led.toUpperCase()} 之后可按`;
  return { typed, said: keys === '' ? '各站没有拼音首字母' : `没有这一站，${after} ${keys}`, isFound: false };
}
