import type { WallPartId } from '#catalog/wallPanels.ts';

/** Texts of one size in one part of the wall. */
export interface MeasuredText {
  readonly part: WallPartId;
  /** CSS px, the scale of a drawing included. */
  readonly size: number;
  readonly text: string;
  /** Whether any of them lies over a seam of the wall. */
  readonly crosses: boolean;
}

const LONGEST = 36;

/** Every text drawn on the wall as it is now, read back from the page. */
export function measureTexts(root: HTMLElement): readonly MeasuredText[] {
  const seams = [...root.querySelectorAll('[data-seam]')].map((seam) => seam.getBoundingClientRect());
  const groups = new Map<string, MeasuredText>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.visually-hidden, style') || !element.checkVisibility())
      continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    const part = partOf(element);
    const size = Math.round(sizeOf(element) * 10) / 10;
    const known = groups.get(`${part} ${size}`);
    groups.set(`${part} ${size}`, {
      part,
      size,
      text: clip(known ? `${known.text} ${text}` : text),
      crosses: (known?.crosses ?? false) || rects.some((rect) => seams.some((seam) => meets(rect, seam))),
    });
  }
  return [...groups.values()];
}

/** Everything that is in no part of its own stands on the map. */
const partOf = (element: Element): WallPartId =>
  (element.closest<HTMLElement>('[data-part]')?.dataset.part ?? 'map') as WallPartId;

function sizeOf(element: Element): number {
  const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
  return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
}

const meets = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The WebGL map's picture in device pixels, and what it should be; null while the SVG map is drawn. */
export function measureCanvas(root: HTMLElement): { readonly is: string; readonly due: string } | null {
  const canvas = root.querySelector('canvas');
  if (!canvas) return null;
  const due = [canvas.clientWidth, canvas.clientHeight].map((px) => Math.round(px * devicePixelRatio));
  return { is: `${canvas.width}×${canvas.height}`, due: due.join('×') };
}
