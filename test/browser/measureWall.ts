import type { Page } from 'playwright-core';

interface Text {
  readonly text: string;
  /** CSS px, the scale of a drawing included. */
  readonly size: number;
  readonly overSeam: boolean;
  readonly outside: boolean;
}

const textsOf = (page: Page): Promise<Text[]> =>
  page.evaluate(() => {
    const seams = [...document.querySelectorAll('[data-seam]')].map((seam) => seam.getBoundingClientRect());
    const meets = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
      Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
    const found: { text: string; size: number; overSeam: boolean; outside: boolean }[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('.visually-hidden') || !element.checkVisibility())
        continue;
      range.selectNodeContents(node);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const rects = [...range.getClientRects()];
      found.push({
        text,
        size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
        overSeam: rects.some((rect) => seams.some((seam) => meets(rect, seam))),
        outside: rects.some(
          (r) => r.left < -1 || r.top < -1 || r.right > innerWidth + 1 || r.bottom > innerHeight + 1,
        ),
      });
    }
    return found;
  });

/** Parts, and labels of the map, that lie on one another. */
const clashesOf = (page: Page): Promise<string[]> =>
  page.locator('[data-part], [data-block]').evaluateAll((elements) => {
    const boxes = elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { part, block } = (element as HTMLElement).dataset;
        return { name: part ?? block ?? '', box: element.getBoundingClientRect() };
      });
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 2 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 2,
        )
        .map((b) => `${a.name} × ${b.name}`),
    );
  });

/** Everything wrong with the texts of the wall, in words; nothing wrong is []. `least`: the smallest legible size. */
export const wallFaults = async (page: Page, least: number): Promise<readonly string[]> => {
  const texts = await textsOf(page);
  return [
    ...(texts.length < 20 ? [`only ${texts.length} texts`] : []),
    ...texts.filter((t) => t.size < least - 0.05).map((t) => `${t.size.toFixed(1)} px: ${t.text}`),
    ...texts.filter((t) => t.overSeam).map((t) => `over a seam: ${t.text}`),
    ...texts.filter((t) => t.outside).map((t) => `outside: ${t.text}`),
    ...(await clashesOf(page)),
  ];
};

/**
 * Controls of the wall that a standing hand cannot use: smaller than `least`, or higher above the lower edge than
 * `reach`, both in CSS px.
 */
export const handFaults = (page: Page, least: number, reach: number): Promise<readonly string[]> =>
  page.locator('[data-part="controls"] button, dialog[open] button').evaluateAll(
    (buttons, [smallest, highest]) =>
      buttons.flatMap((button) => {
        const { width, height, top } = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
        return [
          ...(Math.min(width, height) < smallest - 0.5 ? [`${name}: ${width}×${height}`] : []),
          ...(innerHeight - top > highest ? [`${name}: ${innerHeight - top} px up`] : []),
        ];
      }),
    [least, reach] as const,
  );

/**
 * Texts of the wall that have less than a given contrast with what lies behind them: the nearest ground that is
 * painted, of a character in a symbol the shape drawn before it, of a name on the map its halo.
 */
export const weakTexts = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((wanted) => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const rgb = (colour: string): readonly number[] => {
      if (!pen) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
      return (high + 0.05) / (low + 0.05);
    };
    const groundOf = (element: Element): string => {
      if (element instanceof SVGElement) {
        const shapes = [...(element.parentElement?.children ?? [])].slice(0, -1).reverse();
        const fill = shapes.map((s) => getComputedStyle(s).fill).find((f) => f !== 'none' && rgb(f)[3] !== 0);
        if (fill) return fill;
      }
      if (element.closest('[data-block]')) return getComputedStyle(element).getPropertyValue('--map-casing');
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (rgb(backgroundColor)[3] === 255) return backgroundColor;
      }
      return getComputedStyle(document.body).backgroundColor;
    };
    const found = new Set<string>();
    for (const element of document.querySelectorAll('main *')) {
      const owns = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      if (!owns || element.closest('.visually-hidden') || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const ratio = contrast(element instanceof SVGElement ? style.fill : style.color, groundOf(element));
      if (ratio < wanted) found.add(`${ratio.toFixed(1)}: ${element.textContent?.trim().slice(0, 20)}`);
    }
    return [...found];
  }, least);
