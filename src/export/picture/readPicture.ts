import type { Breath } from '../breath.ts';
import { boxPath } from './boxPath.ts';
import { polygonPath, radiiOf } from './cssValues.ts';
import type { Font, Item, Picture } from './picture.ts';
import { readBox } from './readBox.ts';
import { readGraphic } from './readGraphic.ts';
import { readControl, readText, type TextFrame, type TextSetting } from './readText.ts';

interface Reading {
  readonly view: Window;
  readonly frame: TextFrame;
  readonly breathe: Breath;
}

/**
 * What an element shows, as the browser has laid it out: boxes, borders, texts line by line, drawings, canvases. It
 * knows the CSS this page is written in, not all there is; `before` and `after` must be elements (`ownPseudos`).
 */
export async function readPicture(root: HTMLElement, breathe: Breath): Promise<Picture> {
  const view = root.ownerDocument.defaultView;
  if (!view) throw new Error('the element is in no window');
  const { left, top, width, height } = root.getBoundingClientRect();
  const reading: Reading = {
    view,
    frame: { left, top, ascentOf: fontMeasure() },
    breathe,
  };
  const style = view.getComputedStyle(root);
  const setting: TextSetting = { style, cutAt: null, endsAt: Number.POSITIVE_INFINITY, underline: null };
  return { width, height, items: await readElement(root, setting, reading) };
}

/** How far a font's box reaches above the baseline, as the browser rounds it. */
function fontMeasure(): TextFrame['ascentOf'] {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return ({ style, weight, size, family }: Font) => {
    const font = `${style} ${weight} ${size}px ${family}`;
    const found = known.get(font);
    if (found !== undefined) return found;
    if (context) context.font = font;
    const ascent = Math.round(context?.measureText('国').fontBoundingBoxAscent ?? size);
    known.set(font, ascent);
    return ascent;
  };
}

async function readElement(element: Element, above: TextSetting, reading: Reading): Promise<readonly Item[]> {
  const { view, frame } = reading;
  await reading.breathe();
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.opacity === '0' || style.clipPath.startsWith('inset(50%')) return [];
  const rect = element.getBoundingClientRect();
  const box = { x: rect.left - frame.left, y: rect.top - frame.top, width: rect.width, height: rect.height };
  // Half of a sign is none.
  if (rect.height < SYMBOL && rect.bottom > above.endsAt + 1) return [];
  const isShown = style.visibility === 'visible' && style.display !== 'contents';
  const ground = isShown ? readBox(style, box) : [];
  const setting = settingOf(element, style, rect, above);
  const inner =
    element.namespaceURI === SVG
      ? readGraphic(element as SVGElement, frame)
      : (ofReplaced(element, rect, style, reading) ?? (await readChildren(element, setting, reading)));
  const clips = style.overflowX !== 'visible' && element.namespaceURI !== SVG && style.display !== 'contents';
  const held: readonly Item[] =
    clips && inner.length > 0
      ? [{ kind: 'group', opacity: 1, clip: boxPath(box, radiiOf(style, box)), items: inner }]
      : inner;
  const items = [...ground, ...held];
  const cut = polygonPath(style.clipPath, box);
  const opacity = Number(style.opacity);
  return (opacity < 1 || cut !== null) && items.length > 0
    ? [{ kind: 'group', opacity, clip: cut, items }]
    : items;
}

/** px; what is lower is a sign or a line. */
const SYMBOL = 48;

const WORDLESS = new Set(['checkbox', 'radio', 'range', 'file', 'color']);

const SVG = 'http://www.w3.org/2000/svg';

/** Controls and canvases, which hold no elements to read; null for all others. */
function ofReplaced(
  element: Element,
  rect: DOMRect,
  style: CSSStyleDeclaration,
  { frame }: Reading,
): readonly Item[] | null {
  switch (element.tagName) {
    case 'SELECT':
      return readControl((element as HTMLSelectElement).selectedOptions[0]?.text ?? '', rect, style, frame);
    case 'INPUT':
      return WORDLESS.has((element as HTMLInputElement).type)
        ? []
        : readControl((element as HTMLInputElement).value, rect, style, frame);
    case 'CANVAS': {
      const { left, top, width, height } = rect;
      const href = (element as HTMLCanvasElement).toDataURL();
      return width > 0 && height > 0
        ? [{ kind: 'pixels', href, x: left - frame.left, y: top - frame.top, width, height }]
        : [];
    }
    case 'SCRIPT':
    case 'STYLE':
      return [];
    default:
      return null;
  }
}

function settingOf(
  element: Element,
  style: CSSStyleDeclaration,
  rect: DOMRect,
  above: TextSetting,
): TextSetting {
  const isInline = style.display === 'inline' || style.display === 'contents';
  const cuts =
    style.textOverflow === 'ellipsis' &&
    style.overflowX !== 'visible' &&
    element.scrollWidth > element.clientWidth;
  const own = style.textDecorationLine.includes('underline')
    ? { colour: style.textDecorationColor, style: style.textDecorationStyle }
    : null;
  return {
    style,
    endsAt: style.overflowY === 'visible' ? above.endsAt : Math.min(above.endsAt, rect.bottom),
    cutAt: cuts ? rect.right : isInline || style.display === 'block' ? above.cutAt : null,
    underline: own ?? (isInline ? above.underline : null),
  };
}

/** What is folded away has a place all the same, but is not seen. */
const shownNodes = (element: Element): Iterable<Node> =>
  element.tagName === 'DETAILS' && !(element as HTMLDetailsElement).open
    ? element.querySelectorAll(':scope > summary')
    : element.childNodes;

/** In the order they are painted: what is positioned lies over what is not, by `z-index`. */
async function readChildren(
  element: Element,
  setting: TextSetting,
  reading: Reading,
): Promise<readonly Item[]> {
  const layers: { readonly z: number; readonly items: readonly Item[] }[] = [];
  for (const node of shownNodes(element)) {
    if (node.nodeType === Node.TEXT_NODE)
      layers.push({ z: 0, items: readText(node as globalThis.Text, setting, reading.frame) });
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const child = node as Element;
      const items = await readElement(child, setting, reading);
      layers.push({ z: depthOf(reading.view.getComputedStyle(child)), items });
    }
  }
  return layers
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => a.z - b.z)
    .flatMap(({ items }) => items);
}

const depthOf = ({ position, zIndex }: CSSStyleDeclaration): number => {
  const z = zIndex === 'auto' ? 0 : Number(zIndex);
  if (position !== 'static') return z === 0 ? 0.5 : z;
  return z;
};
