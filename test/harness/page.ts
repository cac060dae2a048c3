import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { BUILT_FOLDER } from './builtFolder.ts';
import { PLAIN_HTTP_HOST } from './chromium.ts';
import { mimeOf, type SUB_PATH } from './staticServer.ts';

/** What a test puts in place of a file: other text, another answer, a change to the built file, or silence. */
export type Replacement =
  | string
  | Buffer
  | { readonly status?: number; readonly body?: string | Buffer; readonly contentType?: string }
  | ((original: string) => string | Buffer)
  | 'unreachable';

export interface OpenOptions {
  /** What follows the page's address: `?mode=plan&sector=dairy`, or a file of dist/. */
  readonly path?: string;
  /** Open below a path instead of at the root. */
  readonly below?: typeof SUB_PATH;
  /** `plain`: by a name that is not loopback, so that the page is no secure context. */
  readonly host?: 'loopback' | 'plain';
  readonly viewport?: readonly [width: number, height: number];
  /** The WebGL map takes the place of the SVG map; off unless a test is about it, for without a card it is slow. */
  readonly webgl?: boolean;
  /** Files to answer otherwise, by their path in dist/: `{ 'data/towns.csv': '<html>…' }`. */
  readonly files?: Readonly<Record<string, Replacement>>;
  readonly onRequest?: (url: string) => void;
  /** Script that runs before those of the page: to take an API away, for instance. */
  readonly before?: string;
  /**
   * What localStorage holds on the first visit. By default the guide has been seen, so that it does not lie over
   * the page; `{}` is a reader who comes for the first time.
   */
  readonly stored?: Readonly<Record<string, string>>;
  /** Anything else Playwright knows: colorScheme, reducedMotion, hasTouch, deviceScaleFactor … */
  readonly context?: BrowserContextOptions;
}

export interface OpenedPage {
  readonly page: Page;
  /** Address of the page without path and search: `http://127.0.0.1:1234/`. */
  readonly home: string;
  readonly requests: readonly string[];
  readonly consoleErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** Requests that left the origin. */
  readonly foreignRequests: () => readonly string[];
  /** Writes test-results/NAME.png, to be looked at. */
  readonly picture: (name: string) => Promise<void>;
}

const WITHOUT_WEBGL = `{
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === 'webgl2' ? null : getContext.call(this, kind, ...rest);
  };
}`;

const replace = async (route: Route, path: string, by: Replacement): Promise<void> => {
  if (by === 'unreachable') return route.abort('connectionrefused');
  const contentType = mimeOf(path);
  if (typeof by === 'string' || by instanceof Buffer) return route.fulfill({ body: by, contentType });
  if (typeof by === 'function')
    return route.fulfill({ body: by(await readFile(join(BUILT_FOLDER, path), 'utf8')), contentType });
  return route.fulfill({ contentType, body: '', ...by });
};

const open = async (browser: Browser, options: OpenOptions): Promise<OpenedPage> => {
  const { path = '', below = '/', host = 'loopback', viewport = [1366, 768], files = {} } = options;
  const name = host === 'plain' ? PLAIN_HTTP_HOST : '127.0.0.1';
  const home = `http://${name}:${inject('sitePort')}${below}`;
  const [width, height] = viewport;
  const stored = Object.entries(options.stored ?? { 'guide-seen': '1' });
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options.context,
  });
  await context.addInitScript((entries) => {
    try {
      for (const [key, value] of entries)
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
    } catch {
      // A blank page has no storage.
    }
  }, stored);
  if (options.webgl !== true) await context.addInitScript(WITHOUT_WEBGL);
  if (options.before !== undefined) await context.addInitScript(options.before);
  // What has not come within this time will not come.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  context.on('request', (request) => {
    requests.push(request.url());
    options.onRequest?.(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message));
  for (const [file, by] of Object.entries(files)) {
    const { pathname } = new URL(file, home);
    await context.route(
      (url) => url.pathname === pathname,
      (route) => replace(route, file, by),
    );
  }
  await page.goto(home + path);
  return {
    page,
    home,
    requests,
    consoleErrors,
    pageErrors,
    foreignRequests: () =>
      requests.filter((url) => !url.startsWith(home) && !url.startsWith('data:') && !url.startsWith('blob:')),
    picture: async (title) => {
      await page.screenshot({ path: join('test-results', `${title}.png`) });
    },
  };
};

/**
 * Call once at the top of a test file. Gives `openPage`; what a test opened is closed when it ends.
 *
 *     const openPage = pageOpener();
 *     test('…', async () => {
 *       const { page, consoleErrors } = await openPage({ path: '?mode=plan', viewport: [390, 844] });
 */
export const pageOpener = (): ((options?: OpenOptions) => Promise<OpenedPage>) => {
  let connected: Promise<Browser> | undefined;
  afterEach(async () => {
    const browser = await connected;
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(async () => {
    await (await connected)?.close();
  });
  return async (options = {}) => {
    connected ??= chromium.connect(inject('browserEndpoint'));
    return open(await connected, options);
  };
};
