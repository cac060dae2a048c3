import type { Page } from 'playwright-core';

export interface Focus {
  /** Name of what has the focus, as a reader who cannot see it is told. */
  readonly name: string;
  readonly tag: string;
  /** Whether a ring is drawn about it, or about the field it is in. */
  readonly seen: boolean;
  /** Whether it lies in what is shown of the page. */
  readonly inView: boolean;
}

export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const ringed = (e: Element | null, depth: number): boolean => {
      if (!e || depth < 0) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(e);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || ringed(e.parentElement, depth - 1);
    };
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const hidden = element.closest('.visually-hidden') !== null;
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60),
      tag: element.tagName,
      seen: ringed(element, element.tagName === 'INPUT' ? 1 : 0),
      inView: !hidden && left < innerWidth && right > 0 && top < innerHeight && bottom > 0,
    };
  });

/** Goes on with the Tab key until what has the focus bears the name; tells every stop on the way. */
export const tabTo = async (page: Page, name: RegExp, key = 'Tab', most = 160): Promise<Focus[]> => {
  const stops: Focus[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    stops.push(focus);
    if (name.test(focus.name)) return stops;
  }
  throw new Error(`${key} never came to ${name}: ${stops.map((stop) => stop.name).join(' → ')}`);
};
