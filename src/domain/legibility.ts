/** A wall as its operator measured it. */
export interface WallScreen {
  /** Millimetres between the middles of two device pixels. */
  readonly pitch: number;
  /** Metres from the wall to the back row. */
  readonly distance: number;
}

/** Height of a Chinese character in minutes of arc: what can just be read, and what is read without effort. */
const LEAST_ARC = 25;
const COMFORT_ARC = 35;

/** Device pixels a character needs to be drawn whole, however near it is looked at. */
const GLYPH_GRID = 24;

/** What can be entered. */
export const PITCH_RANGE = { least: 0.1, most: 20 } as const;
export const DISTANCE_RANGE = { least: 0.5, most: 100 } as const;

/** Text sizes in CSS px: nothing may be smaller than `least`; at `comfort` nobody has to strain. */
export interface LegibleSizes {
  readonly least: number;
  readonly comfort: number;
}

/** Millimetres a character must be high to fill an angle at a distance in metres. */
const heightAt = (distance: number, minutes: number): number =>
  distance * 1000 * Math.tan((minutes / 60) * (Math.PI / 180));

/** Rounded up to an even number, so that its half lies on a pixel too. */
const even = (px: number): number => 2 * Math.ceil(px / 2 - 1e-9);

/** The sizes a wall needs. `ratio`: device pixels for a CSS px. */
export function legibleSizes({ pitch, distance }: WallScreen, ratio = 1): LegibleSizes {
  const sizeFor = (minutes: number) =>
    even(Math.max(heightAt(distance, minutes) / pitch, GLYPH_GRID) / ratio);
  return { least: sizeFor(LEAST_ARC), comfort: sizeFor(COMFORT_ARC) };
}

type Entry = { readonly value: number } | { readonly wrong: string };

function within(text: string, what: string, unit: string, range: { least: number; most: number }): Entry {
  const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= range.least && value <= range.most
    ? { value }
    : { wrong: `${what}应为 ${range.least} 到 ${range.most} 之间的数，单位${unit}` };
}

/** What an operator typed, or what is wrong with it. */
export function readScreen(
  pitchText: string,
  distanceText: string,
): { readonly screen: WallScreen } | { readonly wrong: readonly string[] } {
  const pitch = within(pitchText, '像素间距', '毫米', PITCH_RANGE);
  const distance = within(distanceText, '最后一排距离', '米', DISTANCE_RANGE);
  if ('value' in pitch && 'value' in distance) {
    return { screen: { pitch: pitch.value, distance: distance.value } };
  }
  return { wrong: [pitch, distance].flatMap((entry) => ('wrong' in entry ? [entry.wrong] : [])) };
}
