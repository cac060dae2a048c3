import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Which characters the built page shows, in each weight, before its reader does anything. */
export type SeenFirst = Readonly<Record<string, string>>;

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const ADDRESSES = ['', '?indicator=outputValue'];

declare global {
  interface Window {
    /** All that has been shown so far, however briefly. */
    readonly seenByWeight: SeenFirst;
  }
}

/** Runs in the page before its own scripts: notes its texts, what it writes before and after elements, and what fields say while empty. */
function noteTexts(): void {
  const seen: Record<string, string> = {};
  const add = (style: CSSStyleDeclaration, text: string) => {
    const known = seen[style.fontWeight] ?? '';
    seen[style.fontWeight] = known + [...new Set(text)].filter((c) => !known.includes(c)).join('');
  };
  const look = () => {
    for (const element of document.body.querySelectorAll('*')) {
      // A list that is folded is as wide as the longest of its entries.
      const isEntry = element instanceof HTMLOptionElement || element instanceof HTMLOptGroupElement;
      if (!isEntry && !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      for (const node of element.childNodes) if (node instanceof Text) add(style, node.data);
      if (element instanceof HTMLInputElement) add(style, element.placeholder + element.value);
      if (element instanceof HTMLOptGroupElement) add(style, element.label);
      for (const side of ['::before', '::after']) {
        const beside = getComputedStyle(element, side);
        add(beside, beside.content.replace(/^(?:none|normal)$/, ''));
      }
    }
  };
  const all = { childList: true, subtree: true, characterData: true, attributes: true };
  new MutationObserver(() => document.body && look()).observe(document, all);
  Object.assign(window, { seenByWeight: seen });
}

const seenOn = (page: Page): Promise<SeenFirst> => page.evaluate(() => window.seenByWeight);

async function seenAt(page: Page, address: string): Promise<SeenFirst> {
  await page.goto(address);
  await page.waitForSelector('[data-base="webgl"]');
  await page.waitForLoadState('networkidle');
  return seenOn(page);
}

/** What is said while the data do not come. */
async function seenWaiting(context: BrowserContext, address: string): Promise<SeenFirst> {
  const page = await context.newPage();
  await page.route('**/*.csv', () => {});
  await page.goto(address);
  await page.getByRole('progressbar').waitFor();
  return seenOn(page);
}

const joined = (all: readonly SeenFirst[]): SeenFirst => {
  const texts: Record<string, string> = {};
  for (const seen of all)
    for (const [weight, text] of Object.entries(seen)) texts[weight] = (texts[weight] ?? '') + text;
  return texts;
};

/** `root`: where the built page is served, with a slash at its end. */
export async function seenFirst(browser: Browser, root: string): Promise<SeenFirst> {
  const seen: SeenFirst[] = [];
  for (const viewport of SIZES) {
    const context = await browser.newContext({ viewport, locale: 'zh-CN' });
    await context.addInitScript("localStorage.setItem('guide-seen', '1')");
    // What is sent to the page as text has been through tsx, which wraps named functions in this.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(noteTexts);
    const page = await context.newPage();
    for (const address of ADDRESSES) seen.push(await seenAt(page, root + address));
    seen.push(await seenWaiting(context, root));
    await context.close();
  }
  return joined(seen);
}
