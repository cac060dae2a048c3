import type { Matrix, Stripes } from './picture.ts';

/** Computed values of CSS, as the browser writes them, in the terms of a picture. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether anything of a colour is seen. */
export const isSeen = (colour: string): boolean =>
  colour !== '' && colour !== 'none' && colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour);

export const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** 「a, rgb(1, 2, 3) 2px, c」 → three parts: what stands in brackets is not taken apart. */
export function listOf(value: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(value.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(value.slice(from).trim());
  return parts.filter((part) => part !== '');
}

const COLOUR = /(?:rgba?|color|oklab|oklch)\([^)]*\)/;

/** A stop of a gradient: 「rgb(0, 0, 0) 2px 7px」. */
function stopOf(part: string) {
  const colour = COLOUR.exec(part)?.[0] ?? 'transparent';
  return { colour, at: part.replace(COLOUR, '').trim().split(/\s+/).filter(Boolean).map(pixels) };
}

/** What a repeating gradient paints in a box: a ground, if any, and bars on it. Null for any other background. */
export function stripesOf(
  background: string,
  { x, y, width, height }: Box,
): { readonly ground: string; readonly stripes: Stripes } | null {
  const inside = /^repeating-linear-gradient\((.*)\)$/.exec(background)?.[1];
  if (inside === undefined) return null;
  const [angle = '', ...parts] = listOf(inside);
  const stops = parts.map(stopOf);
  const ends = stops.flatMap(({ at }) => at);
  const size = Math.max(...ends);
  const ink = stops[0]?.colour ?? 'transparent';
  const line = Math.max(...stops.filter(({ colour }) => colour === ink).flatMap(({ at }) => at));
  if (!(size > 0) || !(line > 0)) return null;
  const turned = (pixels(angle) * Math.PI) / 180;
  // CSS counts from the top, clockwise; the gradient begins where the line through the middle leaves the box.
  const [dx, dy] = [Math.sin(turned), -Math.cos(turned)];
  const half = (Math.abs(width * dx) + Math.abs(height * dy)) / 2;
  const matrix: Matrix = [dx, dy, -dy, dx, x + width / 2 - dx * half, y + height / 2 - dy * half];
  return { ground: stops.at(-1)?.colour ?? 'transparent', stripes: { size, line, ink, matrix } };
}

/** Rings of `box-shadow`, widest last as they are listed; blurred shadows are left to the screen. */
export function ringsOf(
  shadow: string,
): readonly { readonly colour: string; readonly spread: number; readonly inset: boolean }[] {
  if (shadow === 'none') return [];
  return listOf(shadow).flatMap((part) => {
    const colour = COLOUR.exec(part)?.[0] ?? '';
    const [dx = 0, dy = 0, blur = 0, spread = 0] = part
      .replace(COLOUR, '')
      .replace('inset', '')
      .trim()
      .split(/\s+/)
      .map(pixels);
    const isRing = dx === 0 && dy === 0 && blur === 0 && spread > 0;
    return isRing && isSeen(colour) ? [{ colour, spread, inset: part.includes('inset') }] : [];
  });
}

/** The light or dark rim that `text-shadow` gives characters; null where there is none. */
export function haloOf(shadow: string): { readonly colour: string; readonly width: number } | null {
  if (shadow === 'none') return null;
  const [first = ''] = listOf(shadow);
  const colour = COLOUR.exec(first)?.[0] ?? '';
  return isSeen(colour) ? { colour, width: HALO } : null;
}

/** px; as much as the blurred shadows of the page are seen to take. */
const HALO = 2.4;

/** Radii of the four corners, upper left first, clockwise. */
export type Radii = readonly (readonly [rx: number, ry: number])[];

export function radiiOf(style: CSSStyleDeclaration, { width, height }: Box): Radii {
  const corners = [
    style.borderTopLeftRadius,
    style.borderTopRightRadius,
    style.borderBottomRightRadius,
    style.borderBottomLeftRadius,
  ];
  const sized = corners.map((corner) => {
    const [across = '0', down = across] = corner.split(' ');
    return [lengthOf(across, width), lengthOf(down, height)] as const;
  });
  // Corners that would overlap shrink together.
  const [tl = [0, 0], tr = [0, 0], br = [0, 0], bl = [0, 0]] = sized;
  const fit = Math.min(
    1,
    width / Math.max(tl[0] + tr[0], bl[0] + br[0], 1e-6),
    height / Math.max(tl[1] + bl[1], tr[1] + br[1], 1e-6),
  );
  return sized.map(([rx, ry]) => [rx * fit, ry * fit] as const);
}

const lengthOf = (value: string, whole: number): number =>
  value.endsWith('%') ? (pixels(value) / 100) * whole : pixels(value);

/** `polygon(…)` of `clip-path` as a path; null for anything else. */
export function polygonPath(clip: string, { x, y, width, height }: Box): string | null {
  const inside = /^polygon\((.*)\)$/.exec(clip)?.[1];
  if (inside === undefined) return null;
  const points = listOf(inside).map((point) => {
    const [left = '0', top = '0'] = point.split(/\s+/);
    return `${x + lengthOf(left, width)} ${y + lengthOf(top, height)}`;
  });
  return `M${points.join('L')}Z`;
}
