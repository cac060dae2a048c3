import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PictureSize } from '#catalog/pictures.ts';
import { loadCoreFonts } from '#ui/loadCoreFonts.ts';
import type { Theme } from '#ui/useTheme.ts';

/** How long a part may take to come to rest, in ms; then it is drawn as it is refused. */
const LONGEST = 20_000;
/** So long without a change and the drawing is at rest: longer than labels wait for the camera, in ms. */
const REST = 250;

export interface Stage {
  /** Of the window in CSS px: the first in which all of the part is seen, else the last. */
  readonly sizes: readonly PictureSize[];
  readonly theme: Theme;
}

/**
 * Draws a part of the page in a window of its own that nobody sees, and gives it to `use` when it has come to rest.
 * The window has the size asked for, so that styles answer to it and not to the reader's.
 */
export async function onStage<T>(
  part: ReactNode,
  { sizes, theme }: Stage,
  signal: AbortSignal,
  use: (drawn: HTMLElement) => Promise<T>,
): Promise<T> {
  const frame = document.createElement('iframe');
  frame.inert = true;
  frame.tabIndex = -1;
  frame.title = '正在生成的图片';
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;left:0;top:0;border:0;visibility:hidden;pointer-events:none';
  setSize(frame, sizes[0]);
  // An empty window would take its tables for those of an old page, whose texts have a size of their own.
  frame.srcdoc = '<!doctype html>';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const page = frame.contentDocument;
  const stop = page ? followStyles(page) : () => {};
  try {
    if (!page) throw new Error('the browser gave no window to draw in');
    page.documentElement.dataset.theme = theme;
    page.documentElement.lang = document.documentElement.lang;
    const place = page.createElement('div');
    place.id = 'root';
    page.body.append(place);
    let failed: unknown = null;
    const root = createRoot(place, {
      onUncaughtError: (error) => {
        failed = error;
      },
    });
    try {
      await stylesOf(page, signal);
      await loadCoreFonts(['first', 'more'], page);
      signal.throwIfAborted();
      root.render(part);
      await atRest(page, signal, () => failed);
      for (const size of sizes.slice(1)) {
        if (!isCut(page)) break;
        setSize(frame, size);
        await atRest(page, signal, () => failed);
      }
      const drawn = place.firstElementChild;
      if (!drawn) throw new Error('nothing was drawn');
      if (isCut(page)) (drawn as HTMLElement).dataset.cut = '';
      return await use(drawn as HTMLElement);
    } finally {
      root.unmount();
    }
  } finally {
    stop();
    frame.remove();
  }
}

function setSize(frame: HTMLIFrameElement, size: PictureSize | undefined): void {
  frame.style.width = `${size?.width ?? 0}px`;
  frame.style.height = `${size?.height ?? 0}px`;
}

/** Whether what is to be seen whole is not. */
const isCut = (page: Document): boolean =>
  [...page.querySelectorAll('[data-whole]')].some(
    ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
      scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
  );

const STYLES = 'link[rel="stylesheet"], style';

/** Gives a window the styles of this one, those included that come with parts fetched later. */
function followStyles(page: Document): () => void {
  const take = (node: Node) => {
    if (!(node instanceof Element) || !node.matches(STYLES)) return;
    const copy = page.importNode(node, true);
    // Read against this window's address, which the other has not.
    if (node instanceof HTMLLinkElement && copy instanceof Element) copy.setAttribute('href', node.href);
    page.head.append(copy);
  };
  for (const style of document.head.querySelectorAll(STYLES)) take(style);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) take(node);
  });
  observer.observe(document.head, { childList: true });
  return () => observer.disconnect();
}

/** Waits for styles, fonts and parts on their way, and until nothing changes any more. */
async function atRest(page: Document, signal: AbortSignal, fault: () => unknown): Promise<void> {
  const until = performance.now() + LONGEST;
  do {
    if (performance.now() > until) throw new Error('the drawing did not come to rest');
    await withoutChange(page, signal);
    await page.fonts.ready;
    await stylesOf(page, signal);
    if (fault() !== null) throw fault();
  } while (isComing(page));
}

/** Whether there is nothing yet, or a part or a font is still being fetched. */
const isComing = (page: Document): boolean =>
  page.querySelector('#root > *') === null ||
  page.querySelector('[data-coming]') !== null ||
  page.fonts.status !== 'loaded';

/** Waits for the styles there are; one that does not come is done without. */
async function stylesOf(page: Document, signal: AbortSignal): Promise<void> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const coming = links.filter(({ sheet }) => sheet === null);
  await Promise.all(
    coming.map(
      (link) =>
        new Promise<void>((resolve) => {
          link.addEventListener('load', () => resolve(), { once: true });
          link.addEventListener('error', () => resolve(), { once: true });
        }),
    ),
  );
  signal.throwIfAborted();
}

const withoutChange = (page: Document, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    let timer = 0;
    const observer = new MutationObserver(() => wait());
    const end = (settle: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      settle();
    };
    const give = () => end(() => reject(signal.reason));
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => end(resolve), REST);
    };
    if (signal.aborted) return give();
    signal.addEventListener('abort', give);
    observer.observe(page.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    wait();
  });
