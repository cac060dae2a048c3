import { haloOf, pixels } from './cssValues.ts';
import { type Font, hundredths, IDENTITY, type Item, type Text } from './picture.ts';
import { lined } from './readBox.ts';

/** Where the picture lies in the window, and what measures fonts. */
export interface TextFrame {
  readonly left: number;
  readonly top: number;
  readonly ascentOf: (font: Font) => number;
}

/** What a text takes from the elements it stands in. */
export interface TextSetting {
  readonly style: CSSStyleDeclaration;
  /** Right edge beyond which the text ends in 「…」, in px of the window; null where it does not. */
  readonly cutAt: number | null;
  /** Lower edge beyond which nothing is seen, in px of the window. */
  readonly endsAt: number;
  /** The line below, of the nearest element that has one. */
  readonly underline: { readonly colour: string; readonly style: string } | null;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** The lines a text is broken into, each where the browser has set it. */
export function readText(node: globalThis.Text, setting: TextSetting, frame: TextFrame): readonly Item[] {
  const { style, underline } = setting;
  if (style.visibility !== 'visible' || node.data.trim() === '') return [];
  const font = fontOf(style);
  const ascent = frame.ascentOf(font);
  const lines = style.writingMode === 'horizontal-tb' ? linesOf(node, setting) : standing(node, font, ascent);
  return lines.flatMap((line): readonly Item[] => {
    // Half a line says nothing.
    if (line.top + line.height > setting.endsAt + SLACK) return [];
    const [x, y] = [line.left - frame.left, line.top - frame.top + ascent];
    const text: Text = {
      kind: 'text',
      text: line.text,
      x: hundredths(x),
      y: hundredths(y),
      width: hundredths(line.right - line.left),
      matrix: IDENTITY,
      font,
      fill: style.color,
      opacity: 1,
      halo: haloOf(style.textShadow),
    };
    if (!underline) return [text];
    const low = hundredths(y + font.size * UNDERLINE);
    const path = `M${text.x} ${low}H${hundredths(x + text.width)}`;
    return [text, lined(path, underline.colour, 1, underline.style === 'dotted' ? [1, 2] : [])];
  });
}

/** px of a line that no ink fills. */
const SLACK = 3;

/** Of the font size, below the baseline. */
const UNDERLINE = 0.2;

export const fontOf = (style: CSSStyleDeclaration): Font => ({
  family: style.fontFamily,
  size: pixels(style.fontSize),
  weight: style.fontWeight,
  style: style.fontStyle,
  spacing: style.letterSpacing === 'normal' ? 0 : pixels(style.letterSpacing),
});

function linesOf(node: globalThis.Text, { cutAt }: TextSetting): readonly Line[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const boxes = range.getClientRects();
  const [only] = boxes;
  const isPlain = boxes.length === 1 && !/^\s|\s$|\s\s|[\n\t]/.test(node.data);
  if (only && isPlain && (cutAt === null || only.right <= cutAt + 0.5)) return [lineOf(node.data, only)];
  return brokenLines(node, range, cutAt);
}

/** Of the font size: how far a Chinese character reaches above the baseline. */
const EM_ABOVE = 0.88;

/** Characters below one another, each upright in the middle of its column. */
const standing = (node: globalThis.Text, { size }: Font, ascent: number): readonly Line[] =>
  brokenLines(node, node.ownerDocument.createRange(), null).map((line) => {
    const left = (line.left + line.right - size) / 2;
    return { ...line, left, right: left + size, top: line.top + size * EM_ABOVE - ascent };
  });

const lineOf = (text: string, { left, right, top, height }: DOMRect): Line => ({
  text,
  left,
  right,
  top,
  height,
});

/** Character by character: what the browser collapsed has no width. */
function brokenLines(node: globalThis.Text, range: Range, cutAt: number | null): readonly Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const character of node.data) {
    const end = at + character.length;
    range.setStart(node, at);
    range.setEnd(node, end);
    at = end;
    const rects = range.getClientRects();
    const box = rects[rects.length - 1];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < box.height / 2)
      lines[lines.length - 1] = { ...last, text: last.text + character, right: box.right };
    else if (character.trim() !== '') lines.push(lineOf(character, box));
  }
  return cutAt === null ? lines : lines.flatMap((line) => cutLine(line, cutAt));
}

/** As much as fits before the dots; a share of the line, since characters are about as wide as each other. */
function cutLine(line: Line, cutAt: number): readonly Line[] {
  if (line.right <= cutAt + 0.5) return [line];
  if (line.left >= cutAt) return [];
  const characters = [...line.text];
  const wide = (line.right - line.left) / characters.length;
  const kept = Math.max(0, Math.floor((cutAt - line.left) / wide) - 1);
  const text = `${characters.slice(0, kept).join('')}…`;
  return [{ ...line, text, right: line.left + Math.min(cutAt - line.left, wide * (kept + 1)) }];
}

/** The words of a control, which are no text of the page: set in the middle of its height. */
export function readControl(
  words: string,
  { left, top, height }: DOMRect,
  style: CSSStyleDeclaration,
  frame: TextFrame,
): readonly Item[] {
  if (words === '') return [];
  const font = fontOf(style);
  const ascent = frame.ascentOf(font);
  const inset = pixels(style.paddingLeft) + pixels(style.borderLeftWidth) + CONTROL_INSET;
  return [
    {
      kind: 'text',
      text: words,
      x: hundredths(left - frame.left + inset),
      y: hundredths(top - frame.top + height / 2 + ascent / 2 - font.size * 0.12),
      width: 0,
      matrix: IDENTITY,
      font,
      fill: style.color,
      opacity: 1,
      halo: null,
    },
  ];
}

/** px a browser keeps before the words of a list of choices. */
const CONTROL_INSET = 4;
