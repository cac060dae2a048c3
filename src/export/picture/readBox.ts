import { boxPath, cupPath } from './boxPath.ts';
import { type Box, isSeen, listOf, pixels, type Radii, radiiOf, ringsOf, stripesOf } from './cssValues.ts';
import { hundredths, IDENTITY, type Shape, type Stripes, type Stroke } from './picture.ts';

/** What an element paints of itself below what is in it: rings, background, border. */
export function readBox(style: CSSStyleDeclaration, box: Box): readonly Shape[] {
  if (box.width <= 0 && box.height <= 0) return [];
  const radii = radiiOf(style, box);
  const rings = ringsOf(style.boxShadow);
  const whole = boxPath(box, radii);
  return [
    ...[...rings]
      .reverse()
      .filter(({ inset }) => !inset)
      .map(({ colour, spread }) => filled(boxPath(box, radii, -spread), colour)),
    ...(isSeen(style.backgroundColor) ? [filled(whole, style.backgroundColor)] : []),
    ...stripedGround(style, box, whole),
    ...rings
      .filter(({ inset }) => inset)
      .map(({ colour, spread }) => lined(boxPath(box, radii, spread / 2), colour, spread, [])),
    ...borders(style, box, radii),
  ];
}

/** Lowest first, as CSS lists the highest first. */
function stripedGround(style: CSSStyleDeclaration, box: Box, path: string): readonly Shape[] {
  if (style.backgroundImage === 'none') return [];
  return [...listOf(style.backgroundImage)].reverse().flatMap((layer) => {
    const found = stripesOf(layer, box);
    if (!found) return [];
    return [
      ...(isSeen(found.ground) ? [filled(path, found.ground)] : []),
      ...(isSeen(found.stripes.ink) ? [filled(path, found.stripes)] : []),
    ];
  });
}

interface Side {
  readonly width: number;
  readonly colour: string;
  readonly style: string;
}

function borders(style: CSSStyleDeclaration, box: Box, radii: Radii): readonly Shape[] {
  const [top, right, bottom, left] = sidesOf(style);
  const sides = [top, right, bottom, left];
  if (!sides.some(isDrawn)) return [];
  if (sides.every((side) => isSame(side, top)))
    return [lined(boxPath(box, radii, top.width / 2), top.colour, top.width, dashOf(top))];
  if (!isDrawn(top) && isDrawn(bottom) && isSame(left, bottom) && isSame(right, bottom))
    return [lined(cupPath(box, radii, bottom.width / 2), bottom.colour, bottom.width, dashOf(bottom))];
  const { x, y, width, height } = box;
  const [far, low] = [x + width, y + height];
  const lines: readonly (readonly [Side, string])[] = [
    [top, `M${at(x)} ${at(y + top.width / 2)}H${at(far)}`],
    [right, `M${at(far - right.width / 2)} ${at(y)}V${at(low)}`],
    [bottom, `M${at(x)} ${at(low - bottom.width / 2)}H${at(far)}`],
    [left, `M${at(x + left.width / 2)} ${at(y)}V${at(low)}`],
  ];
  return lines.flatMap(([side, path]) =>
    isDrawn(side) ? [lined(path, side.colour, side.width, dashOf(side))] : [],
  );
}

const at = hundredths;

const sidesOf = (style: CSSStyleDeclaration): readonly [Side, Side, Side, Side] => [
  { width: pixels(style.borderTopWidth), colour: style.borderTopColor, style: style.borderTopStyle },
  { width: pixels(style.borderRightWidth), colour: style.borderRightColor, style: style.borderRightStyle },
  { width: pixels(style.borderBottomWidth), colour: style.borderBottomColor, style: style.borderBottomStyle },
  { width: pixels(style.borderLeftWidth), colour: style.borderLeftColor, style: style.borderLeftStyle },
];

const isDrawn = ({ width, colour, style }: Side): boolean =>
  width > 0 && style !== 'none' && style !== 'hidden' && isSeen(colour);

const isSame = (one: Side, other: Side): boolean =>
  one.width === other.width && one.colour === other.colour && one.style === other.style;

/** As the browser lays them: three widths on and two off, or as long as wide. */
function dashOf({ style, width }: Side): readonly number[] {
  if (style === 'dashed') return [width * 3, width * 2];
  return style === 'dotted' ? [width, width] : [];
}

/** A filled outline in px of the picture. */
const filled = (path: string, fill: string | Stripes): Shape => ({
  kind: 'shape',
  path,
  matrix: IDENTITY,
  fill,
  fillOpacity: 1,
  evenOdd: false,
  stroke: null,
  strokeFirst: false,
});

export const lined = (path: string, colour: string, width: number, dash: readonly number[]): Shape => {
  const stroke: Stroke = { colour, opacity: 1, width, dash, cap: 'butt', join: 'miter' };
  return { ...filled(path, ''), fill: null, stroke };
};
