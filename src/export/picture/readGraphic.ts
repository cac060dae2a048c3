import { isSeen, pixels } from './cssValues.ts';
import { hundredths, type Item, type Matrix, type Shape, type Stripes, type Stroke } from './picture.ts';
import { fontOf } from './readText.ts';

interface Frame {
  readonly left: number;
  readonly top: number;
}

/** What is drawn by an element of inline SVG: shapes and texts where they are seen, colours as they are computed. */
export function readGraphic(element: SVGElement, frame: Frame): readonly Item[] {
  const style = styleOf(element);
  if (style.display === 'none' || style.opacity === '0') return [];
  const items = own(element, style, frame) ?? inside(element, frame);
  const opacity = Number(style.opacity);
  return opacity < 1 && items.length > 0 ? [{ kind: 'group', opacity, clip: null, items }] : items;
}

/** Of the window the element is in: it need not be that of this code. */
const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element);

const UNSEEN = new Set(['defs', 'pattern', 'title', 'desc', 'clipPath', 'metadata', 'style']);

const inside = (element: SVGElement, frame: Frame): readonly Item[] =>
  UNSEEN.has(element.tagName)
    ? []
    : [...element.children].flatMap((child) => readGraphic(child as SVGElement, frame));

/** Null for what only holds other things. */
function own(element: SVGElement, style: CSSStyleDeclaration, frame: Frame): readonly Item[] | null {
  if (element.tagName === 'text') return textItems(element as SVGTextElement, style, frame);
  const path = pathOf(element);
  if (path === null) return null;
  const matrix = matrixOf(element as SVGGraphicsElement, frame);
  return style.visibility === 'visible' && path !== '' && matrix
    ? shapesOf(element, path, matrix, style, frame)
    : [];
}

function shapesOf(
  element: SVGElement,
  path: string,
  matrix: Matrix,
  style: CSSStyleDeclaration,
  frame: Frame,
): readonly Item[] {
  const fill = paintOf(element, style.fill, frame);
  const stroke = strokeOf(style, matrix);
  if (fill === null && stroke === null) return [];
  const shape: Shape = {
    kind: 'shape',
    path,
    matrix,
    fill,
    fillOpacity: Number(style.fillOpacity),
    evenOdd: style.fillRule === 'evenodd',
    stroke,
    strokeFirst: style.paintOrder.startsWith('stroke'),
  };
  return [shape];
}

function strokeOf(style: CSSStyleDeclaration, [a, b]: Matrix): Stroke | null {
  const width = pixels(style.strokeWidth);
  if (!isSeen(style.stroke) || width === 0) return null;
  // The line keeps its width whatever the drawing is scaled by.
  const scale = style.vectorEffect === 'non-scaling-stroke' ? 1 / Math.hypot(a, b) : 1;
  return {
    colour: style.stroke,
    opacity: Number(style.strokeOpacity),
    width: width * scale,
    dash:
      style.strokeDasharray === 'none'
        ? []
        : style.strokeDasharray.split(/[\s,]+/).map((dash) => pixels(dash) * scale),
    cap: style.strokeLinecap as CanvasLineCap,
    join: style.strokeLinejoin as CanvasLineJoin,
  };
}

/** A colour, or the stripes of a pattern of the same drawing. */
function paintOf(element: SVGElement, paint: string, frame: Frame): string | Stripes | null {
  const id = /^url\("?#(.+?)"?\)/.exec(paint)?.[1];
  if (id === undefined) return isSeen(paint) ? paint : null;
  const pattern = element.ownerDocument.getElementById(id) as SVGPatternElement | null;
  const [bar] = pattern?.querySelectorAll('rect') ?? [];
  const outer = matrixOf(element as SVGGraphicsElement, frame);
  if (!pattern || !bar || !outer) return null;
  const own = pattern.patternTransform.baseVal.consolidate()?.matrix;
  return {
    size: pattern.width.baseVal.value,
    line: bar.width.baseVal.value,
    ink: styleOf(bar).fill,
    matrix: own ? times(outer, [own.a, own.b, own.c, own.d, own.e, own.f]) : outer,
  };
}

const times = ([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix => [
  a * u + c * v,
  b * u + d * v,
  a * w + c * x,
  b * w + d * x,
  a * y + c * z + e,
  b * y + d * z + f,
];

function matrixOf(element: SVGGraphicsElement, { left, top }: Frame): Matrix | null {
  const own = element.getScreenCTM();
  return own && [own.a, own.b, own.c, own.d, own.e - left, own.f - top];
}

/** The outline of a basic shape; null for an element that is none. */
function pathOf(element: SVGElement): string | null {
  const number = (name: string) => pixels(element.getAttribute(name) ?? '');
  switch (element.tagName) {
    case 'path':
      // A line without length is a dot in a drawing, and nothing on a canvas.
      return (element.getAttribute('d') ?? '').replace(/h0(?![\d.])/g, 'h.01');
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
      if (width <= 0 || height <= 0) return '';
      const r = Math.min(number('rx') || number('ry'), width / 2, height / 2);
      if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
      const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return `M${x + r} ${y}h${width - 2 * r}${arc(r, r)}v${height - 2 * r}${arc(-r, r)}h${2 * r - width}${arc(-r, -r)}v${2 * r - height}${arc(r, -r)}Z`;
    }
    case 'circle':
    case 'ellipse': {
      const [cx, cy] = [number('cx'), number('cy')];
      const rx = number('r') || number('rx');
      const ry = number('r') || number('ry');
      return rx <= 0 ? '' : `M${cx - rx} ${cy}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
    }
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
    case 'polygon': {
      const points = element.getAttribute('points')?.trim() ?? '';
      return points === '' ? '' : `M${points}${element.tagName === 'polygon' ? 'Z' : ''}`;
    }
    default:
      return null;
  }
}

/** One line; where it starts is asked of the browser, so that any anchor will do. */
function textItems(element: SVGTextElement, style: CSSStyleDeclaration, frame: Frame): readonly Item[] {
  const matrix = matrixOf(element, frame);
  const words = element.textContent.trim();
  if (words === '' || !matrix || style.visibility !== 'visible' || !isSeen(style.fill)) return [];
  const { x, y } = element.getStartPositionOfChar(0);
  const rim = isSeen(style.stroke) ? { colour: style.stroke, width: pixels(style.strokeWidth) } : null;
  return [
    {
      kind: 'text',
      text: words,
      x: hundredths(x),
      y: hundredths(y),
      width: hundredths(element.getComputedTextLength()),
      matrix,
      font: fontOf(style),
      fill: style.fill,
      opacity: Number(style.fillOpacity),
      halo: rim,
    },
  ];
}
