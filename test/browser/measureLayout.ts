import type { Page } from 'playwright-core';

/** A text that cannot be read whole, and what cuts it. */
interface Cut {
  readonly text: string;
  readonly by: string;
}

/**
 * Texts that are cut off: by an ancestor that hides what runs over, by the edge of the page, or by their own box.
 * What can be scrolled to, or ends in an ellipsis of its own, is not cut.
 */
const cutTexts = (page: Page): Promise<Cut[]> =>
  page.evaluate(() => {
    const SLACK = 1.5;
    const label = (element: Element) =>
      [element.tagName.toLowerCase(), ...element.classList]
        .join('.')
        .replaceAll(/_[a-z]+_\d+|_[\w-]{5,6}\b/g, '');
    const short = (text: string) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    const isHidden = (element: Element) =>
      // The line of a symbol's one character is taller than its ink.
      element.closest('.visually-hidden, option, noscript, dialog:not([open]), svg[aria-hidden]') !== null ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

    const cutterOf = (element: Element, rect: DOMRect): string | null => {
      let [freeX, freeY] = [false, false];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.display === 'inline' || style.display === 'contents') continue;
        if (style.textOverflow === 'ellipsis') return null;
        const box = at.getBoundingClientRect();
        const cutsX = /hidden|clip/.test(style.overflowX) && !freeX;
        const cutsY = /hidden|clip/.test(style.overflowY) && !freeY;
        if (at === document.body || at === document.documentElement) break;
        if (cutsX && (rect.left < box.left - SLACK || rect.right > box.right + SLACK)) return label(at);
        if (cutsY && (rect.top < box.top - SLACK || rect.bottom > box.bottom + SLACK)) return label(at);
        freeX ||= /auto|scroll/.test(style.overflowX);
        freeY ||= /auto|scroll/.test(style.overflowY);
        if (style.position === 'fixed') break;
      }
      return !freeX && (rect.left < -SLACK || rect.right > innerWidth + SLACK) ? 'page' : null;
    };

    const found: { text: string; by: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || isHidden(element)) continue;
      range.selectNodeContents(node);
      const by = [...range.getClientRects()]
        .filter((rect) => rect.width > 0)
        .map((rect) => cutterOf(element, rect))
        .find((cutter) => cutter !== null);
      if (by) found.push({ text: short(text), by });
    }
    const pen = document.createElement('canvas').getContext('2d');
    const fits = (field: HTMLElement, text: string, room: number) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (pen) pen.font = font;
      const width = pen?.measureText(text).width ?? 0;
      const free =
        field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - room;
      if (width > free + 1) found.push({ text: short(text), by: `its field: ${width.toFixed()} > ${free}` });
    };
    for (const field of document.querySelectorAll('input'))
      if (!isHidden(field)) fits(field, field.value || field.placeholder, field.type === 'search' ? 16 : 0);
    for (const menu of document.querySelectorAll('select'))
      if (!isHidden(menu)) fits(menu, menu.selectedOptions[0]?.text ?? '', 16);
    for (const element of document.body.querySelectorAll('*')) {
      const owns = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      if (!owns || element instanceof SVGElement || isHidden(element)) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.textOverflow === 'ellipsis') continue;
      if (/auto|scroll/.test(style.overflowX) || element.scrollWidth <= element.clientWidth + 1) continue;
      found.push({
        text: short(element.textContent ?? ''),
        by: `${label(element)} itself: ${element.scrollWidth} > ${element.clientWidth}`,
      });
    }
    return found;
  });

/** Least sizes in CSS px: of text, and of the one character inside a symbol, beside which the word stands. */
const LEAST = { text: 12, symbol: 10 } as const;

/** Texts drawn too small, glyphs inside scaled SVG included. */
const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const found = new Set<string>();
    for (const element of document.body.querySelectorAll('*')) {
      const owns = [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim());
      if (!owns || element.closest('.visually-hidden, option, noscript, dialog:not([open])')) continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      const floor = element.closest('svg[aria-hidden]') ? least.symbol : least.text;
      if (size < floor - 0.05)
        found.add(`${size.toFixed(1)}px “${element.textContent?.trim().slice(0, 20)}” ${element.tagName}`);
    }
    return [...found];
  }, LEAST);

interface Box {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const name =
          element.getAttribute('data-block') ??
          element.getAttribute('aria-label') ??
          element.textContent?.trim().slice(0, 16) ??
          '';
        return { name, left, top, right, bottom };
      })
      .filter((box) => box.right > box.left && box.bottom > box.top),
  );

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

const clashes = (some: readonly Box[], others: readonly Box[]): string[] =>
  some.flatMap((a) => others.filter((b) => overlap(a, b)).map((b) => `${a.name} × ${b.name}`));

const pairs = (boxes: readonly Box[]): string[] => boxes.flatMap((a, i) => clashes([a], boxes.slice(i + 1)));

const CANVAS = '[aria-label^="地图画面"]';

/** What lies on what on the map, and what leaves its frame. */
const mapClashes = async (page: Page): Promise<string[]> => {
  const blocks = await boxesOf(page, `${CANVAS} [data-block]`);
  const texts = await boxesOf(page, `${CANVAS} [data-block] > *`);
  const pins = await boxesOf(page, `${CANVAS} [data-quality]`);
  const neighbours = await boxesOf(page, `${CANVAS} > span[aria-hidden]`);
  const furniture = [
    ...(await boxesOf(page, '[aria-label="地图"] details')),
    ...(await boxesOf(page, `${CANVAS} [data-overlay] > *`)),
  ];
  const frames = await boxesOf(page, CANVAS);
  const outside = frames.flatMap((frame) =>
    [...blocks, ...pins]
      .filter(
        (b) =>
          b.left < frame.left - 1 ||
          b.right > frame.right + 1 ||
          b.top < frame.top - 1 ||
          b.bottom > frame.bottom + 1,
      )
      .map((b) => `${b.name} leaves the map`),
  );
  return [
    ...pairs(blocks),
    ...clashes(blocks, pins),
    ...clashes(texts, furniture),
    ...clashes(pins, furniture),
    ...clashes(neighbours, [...texts, ...furniture]),
    ...outside,
  ];
};

/** Parts of the page that lie on one another. */
const panelClashes = async (page: Page): Promise<string[]> =>
  pairs([...(await boxesOf(page, 'header:has(nav):not(main *)')), ...(await boxesOf(page, 'main > *'))]);

/** Panels that must be scrolled sideways to be read; a table may be. */
const sidewaysPanels = (page: Page): Promise<string[]> =>
  page.locator('main, main *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
        const holdsTable = [...element.children].some((child) => child.tagName === 'TABLE');
        return scrolls && !holdsTable && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => {
        const name = element.getAttribute('aria-label') ?? element.className;
        return `${name}: ${element.scrollWidth} > ${element.clientWidth}`;
      }),
  );

/** How many px the page could be scrolled sideways. */
const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { documentElement: root, body } = document;
    return Math.max(root.scrollWidth, body.scrollWidth) - innerWidth;
  });

/** What of an element lies outside the window. */
export const outsideWindow = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const beyond = [-left, -top, right - innerWidth, bottom - innerHeight].map(Math.round);
      const name = element.getAttribute('aria-label') ?? element.tagName;
      return beyond.some((px) => px > 0) ? [`${name}: ${beyond.join(', ')} px`] : [];
    }),
  );

/** Everything wrong with how the page is laid out now, in words; nothing wrong is `{}`. */
export const layoutFaults = async (page: Page): Promise<Readonly<Record<string, unknown>>> => {
  const all: Readonly<Record<string, readonly unknown[] | number>> = {
    cut: await cutTexts(page),
    small: await smallTexts(page),
    map: await mapClashes(page),
    panels: await panelClashes(page),
    sidewaysPanels: await sidewaysPanels(page),
    sideways: await sidewaysScroll(page),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, found]) => (typeof found === 'number' ? found > 0 : found.length > 0)),
  );
};
