import { inkOf } from './inkOf.ts';
import {
  type Item,
  isIdentity,
  type Matrix,
  type Picture,
  hundredths as px,
  type Shape,
  type Stripes,
  type Stroke,
  type Text,
} from './picture.ts';

/** What a file says of itself to who cannot see it. */
export interface SvgWords {
  readonly title: string;
  readonly description: string;
}

/** Fonts of the page by the names they have where it is not: looked for in this order. */
const FAMILY = "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

/** A picture as a file of its own: every style is an attribute, nothing is fetched, text stays text. */
export function writeSvg({ width, height, items }: Picture, { title, description }: SvgWords): string {
  const patterns = new Map<string, string>();
  const body = items.map((item) => write(item, patterns)).join('\n');
  const defs = patterns.size === 0 ? '' : `<defs>${[...patterns.values()].join('')}</defs>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="title description" font-family="${FAMILY}">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
${defs}${body}
</svg>
`;
}

type Patterns = Map<string, string>;

function write(item: Item, patterns: Patterns): string {
  switch (item.kind) {
    case 'shape':
      return shape(item, patterns);
    case 'text':
      return text(item);
    case 'pixels':
      return `<image${attributes({ x: px(item.x), y: px(item.y), width: px(item.width), height: px(item.height), href: item.href })}/>`;
    case 'group': {
      const clip = item.clip === null ? undefined : `url(#${clipId(item.clip, patterns)})`;
      const inside = item.items.map((child) => write(child, patterns)).join('\n');
      return `<g${attributes({ opacity: opacity(item.opacity), 'clip-path': clip })}>\n${inside}\n</g>`;
    }
  }
}

function shape(item: Shape, patterns: Patterns): string {
  const { path, matrix, fill, evenOdd, stroke, strokeFirst } = item;
  const ink =
    typeof fill === 'string'
      ? inkOf(fill)
      : { colour: fill === null ? 'none' : `url(#${patternId(fill, matrix, patterns)})`, opacity: 1 };
  return `<path${attributes({
    d: path,
    transform: transform(matrix),
    fill: ink.colour,
    'fill-opacity': opacity(item.fillOpacity * ink.opacity),
    'fill-rule': evenOdd ? 'evenodd' : undefined,
    ...(stroke && strokeAttributes(stroke)),
    'paint-order': strokeFirst ? 'stroke' : undefined,
  })}/>`;
}

function strokeAttributes({ colour, width, dash, cap, join, ...stroke }: Stroke) {
  const ink = inkOf(colour);
  return {
    stroke: ink.colour,
    'stroke-width': px(width),
    'stroke-opacity': opacity(stroke.opacity * ink.opacity),
    'stroke-dasharray': dash.length > 0 ? dash.map(px).join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
    'stroke-linejoin': join === 'miter' ? undefined : join,
  };
}

function text({ text: words, x, y, width, matrix, font, fill, halo, ...item }: Text): string {
  const place = attributes({
    x: px(x),
    y: px(y),
    transform: transform(matrix),
    'font-size': px(font.size),
    'font-weight': font.weight === '400' ? undefined : font.weight,
    'font-style': font.style === 'normal' ? undefined : font.style,
    'letter-spacing': font.spacing === 0 ? undefined : px(font.spacing),
    // Where another font stands in, the text keeps its room.
    ...(width > 0 && [...words].length > 1 && { textLength: px(width), lengthAdjust: 'spacingAndGlyphs' }),
  });
  const written = escaped(words);
  return `${halo === null ? '' : rim(place, halo, written)}<text${place}${inked(fill, item.opacity)}>${written}</text>`;
}

const inked = (fill: string, alpha: number): string => {
  const ink = inkOf(fill);
  return attributes({ fill: ink.colour, 'fill-opacity': opacity(ink.opacity * alpha) });
};

/** A text of its own below the other: not every viewer draws the line of a text below its fill. */
function rim(place: string, { colour, width }: NonNullable<Text['halo']>, written: string): string {
  const ink = inkOf(colour);
  const line = {
    'stroke-width': px(width),
    'stroke-linejoin': 'round',
    'stroke-opacity': opacity(ink.opacity),
  };
  return `<text${place}${attributes({ fill: 'none', stroke: ink.colour, ...line, 'aria-hidden': 'true' })}>${written}</text>\n`;
}

/** Stripes are told in px of the picture; a pattern, in those of the shape it fills. */
function patternId(stripes: Stripes, shapeMatrix: Matrix, patterns: Patterns): string {
  const { size, line } = stripes;
  const ink = inkOf(stripes.ink);
  const matrix = relativeTo(shapeMatrix, stripes.matrix);
  const key = `pattern ${size} ${line} ${stripes.ink} ${matrix.map(px).join(' ')}`;
  const id = idOf(key, patterns);
  patterns.set(
    key,
    `<pattern id="${id}" width="${px(size)}" height="${px(size)}" patternUnits="userSpaceOnUse" patternTransform="${transform(matrix) ?? 'scale(1)'}"><rect${attributes({ width: px(line), height: px(size), fill: ink.colour, 'fill-opacity': opacity(ink.opacity) })}/></pattern>`,
  );
  return id;
}

function clipId(path: string, patterns: Patterns): string {
  const key = `clip ${path}`;
  const id = idOf(key, patterns);
  patterns.set(key, `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
  return id;
}

const idOf = (key: string, patterns: Patterns): string => {
  const at = [...patterns.keys()].indexOf(key);
  return `p${at < 0 ? patterns.size : at}`;
};

/** `inner` as it is seen from within `outer`. */
function relativeTo([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const det = a * d - b * c;
  if (det === 0) return inner;
  const [ia, ib, ic, id] = [d / det, -b / det, -c / det, a / det];
  const [x, y, u, v, s, t] = inner;
  return [
    ia * x + ic * y,
    ib * x + id * y,
    ia * u + ic * v,
    ib * u + id * v,
    ia * (s - e) + ic * (t - f),
    ib * (s - e) + id * (t - f),
  ];
}

const precise = (value: number): number => Math.round(value * 1e5) / 1e5;

const transform = (matrix: Matrix): string | undefined =>
  isIdentity(matrix) ? undefined : `matrix(${matrix.map(precise).join(' ')})`;

const opacity = (value: number): number | undefined => (value >= 1 ? undefined : px(value));

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join('');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold is left out. */
const escaped = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that make a file unreadable
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
