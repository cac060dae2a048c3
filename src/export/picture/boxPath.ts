import type { Box, Radii } from './cssValues.ts';
import { hundredths as px } from './picture.ts';

/** A box, its corners rounded, drawn `inset` px inside itself (outside, where that is negative). */
export function boxPath({ x, y, width, height }: Box, radii: Radii, inset = 0): string {
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
  const [tl, tr, br, bl] = radii.map(([rx, ry]) => [within(rx, inset), within(ry, inset)] as const);
  if (!tl || !tr || !br || !bl || [tl, tr, br, bl].every(([rx, ry]) => rx === 0 || ry === 0))
    return `M${px(left)} ${px(top)}H${px(right)}V${px(bottom)}H${px(left)}Z`;
  return [
    `M${px(left + tl[0])} ${px(top)}H${px(right - tr[0])}`,
    arc(tr, right, top + tr[1]),
    `V${px(bottom - br[1])}`,
    arc(br, right - br[0], bottom),
    `H${px(left + bl[0])}`,
    arc(bl, left, bottom - bl[1]),
    `V${px(top + tl[1])}`,
    arc(tl, left + tl[0], top),
    'Z',
  ].join('');
}

/** A square corner stays square, however far outside it is drawn. */
const within = (radius: number, inset: number): number => (radius === 0 ? 0 : Math.max(0, radius - inset));

/** The box without its upper side, from the upper left corner round to the upper right one. */
export function cupPath({ x, y, width, height }: Box, [, , br, bl]: Radii, inset: number): string {
  const [left, right, bottom] = [x + inset, x + width - inset, y + height - inset];
  const inner = (corner: readonly [number, number] | undefined) =>
    [within(corner?.[0] ?? 0, inset), within(corner?.[1] ?? 0, inset)] as const;
  const [l, r] = [inner(bl), inner(br)];
  return [
    `M${px(left)} ${px(y)}V${px(bottom - l[1])}`,
    `A${px(l[0])} ${px(l[1])} 0 0 0 ${px(left + l[0])} ${px(bottom)}`,
    `H${px(right - r[0])}`,
    `A${px(r[0])} ${px(r[1])} 0 0 0 ${px(right)} ${px(bottom - r[1])}`,
    `V${px(y)}`,
  ].join('');
}

const arc = ([rx, ry]: readonly [number, number], x: number, y: number): string =>
  rx === 0 || ry === 0 ? '' : `A${px(rx)} ${px(ry)} 0 0 1 ${px(x)} ${px(y)}`;
