import type { Browser, CDPSession, Page } from 'playwright-core';
import { probe } from './probe.ts';
import type { Figures, Visit } from './suites/suite.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SIZE: Size = { width: 1366, height: 768 };
const PATIENCE = 60_000;

export interface OpenPage {
  readonly page: Page;
  /** Addresses of the scripts asked for so far, those of workers included. */
  readonly scripts: () => readonly string[];
  /** Those asked for before the page set a mark. */
  readonly scriptsBefore: (mark: string) => Promise<readonly string[]>;
  /** Milliseconds from the start of navigation to a mark the page sets; null when it does not come. */
  readonly mark: (name: string, patience?: number) => Promise<number | null>;
  /** How often functions of these names run on the main thread while something is done. */
  readonly callsOf: (names: readonly string[], doing: () => Promise<void>) => Promise<number>;
  /** Milliseconds the main thread has spent in scripts so far. */
  readonly scriptTime: () => Promise<number>;
  /** Milliseconds of the longest task of the main thread over 50 ms while something is done; 0 without one. */
  readonly longestTask: (doing: () => Promise<void>) => Promise<number>;
  /** Megabytes of script that are held after a collection of garbage. */
  readonly heap: () => Promise<number>;
}

/** Opens an address in a browser context of its own, with an empty cache, and closes it afterwards. */
export async function onFreshPage(browser: Browser, { address, size, measure }: Visit): Promise<Figures> {
  const context = await browser.newContext({
    viewport: size ?? SIZE,
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript("localStorage.setItem('guide-seen', '1')");
  // What is sent to the page as text has been through tsx, which wraps named functions in this.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(probe);
  const page = await context.newPage();
  const scripts: { readonly url: string; readonly at: number }[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (/\.m?js$/.test(new URL(url).pathname)) scripts.push({ url, at: Date.now() });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  try {
    await page.goto(address, { waitUntil: 'commit' });
    return await measure({
      page,
      scripts: () => scripts.map(({ url }) => url),
      scriptsBefore: async (name) => {
        const at = await page.evaluate(
          (n) => performance.timeOrigin + (performance.getEntriesByName(n).at(0)?.startTime ?? 0),
          name,
        );
        return scripts.filter((script) => script.at <= at).map(({ url }) => url);
      },
      mark: (name, patience = PATIENCE) => markOf(page, name, patience),
      callsOf: (names, doing) => callsDuring(session, names, doing),
      scriptTime: () => scriptTimeOf(session),
      longestTask: (doing) => longestTaskDuring(page, doing),
      heap: () => heapOf(session),
    });
  } finally {
    await context.close();
  }
}

async function markOf(page: Page, name: string, patience: number): Promise<number | null> {
  const found = page.waitForFunction((n) => performance.getEntriesByName(n).at(0)?.startTime, name, {
    timeout: patience,
    polling: 100,
  });
  try {
    return (await (await found).jsonValue()) ?? null;
  } catch {
    return null;
  }
}

async function scriptTimeOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

async function callsDuring(
  session: CDPSession,
  names: readonly string[],
  doing: () => Promise<void>,
): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await doing();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  return result
    .flatMap(({ functions }) => functions)
    .filter(({ functionName }) => names.includes(functionName.replace(/\$\d+$/, '')))
    .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

async function longestTaskDuring(page: Page, doing: () => Promise<void>): Promise<number> {
  const from = await page.evaluate(() => performance.now());
  await doing();
  // What was observed is handed over by a task of its own.
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  return page.evaluate(
    (start) => Math.max(0, ...window.deskProbe.longTasks.filter(({ at }) => at >= start).map(({ ms }) => ms)),
    from,
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;
}
