import { type Browser, chromium, type Page } from 'playwright-core';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { launchChromium } from '../harness/chromium.ts';
import { serveFolder } from '../harness/staticServer.ts';

/**
 * How long the desk takes, in a headless browser on this machine, as medians of five.
 * Times differ between machines, so each is also given as a ratio to fetching the package's files
 * and doing nothing with them, measured in the same run.
 */
const ROUNDS = 5;
const SIZE = { width: 1366, height: 768 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function inFreshPage(browser: Browser, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ viewport: SIZE });
  await context.addInitScript("localStorage.setItem('guide-seen', '1')");
  const milliseconds = await measure(await context.newPage());
  await context.close();
  return milliseconds;
}

/** From the start of navigation until six named counties and the legend are in the page and painted. */
const firstMap = (url: string) => async (page: Page) => {
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => document.querySelectorAll('[data-block]').length === 6 && document.querySelector('details summary'),
  );
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
      }),
  );
};

/** From a click on a sector until map and table show it and are painted. */
const filterBySector = (url: string) => async (page: Page) => {
  await firstMap(url)(page);
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const button = [...document.querySelectorAll('button[aria-pressed]')].find((b) =>
          b.textContent?.includes('陶瓷'),
        );
        const start = performance.now();
        (button as HTMLButtonElement).click();
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
      }),
  );
};

/** The floor: the files of the package fetched one beside the other, and nothing else. */
const fetchOnly = (origin: string) => async (page: Page) => {
  await page.goto(`${origin}/icon.svg`);
  return page.evaluate(async () => {
    const start = performance.now();
    const descriptor = await (await fetch('/data/datapackage.json')).json();
    const paths: string[] = descriptor.resources.map((r: { path: string }) => r.path);
    await Promise.all(paths.map(async (path) => (await fetch(`/data/${path}`)).arrayBuffer()));
    return performance.now() - start;
  });
};

const [server, site] = await Promise.all([launchChromium(), serveFolder(BUILT_FOLDER)]);
const browser = await chromium.connect(server.wsEndpoint());
const origin = `http://127.0.0.1:${site.port}`;
const measures = {
  fetchOnly: fetchOnly(origin),
  firstMap: firstMap(`${origin}/`),
  firstMapColoured: firstMap(`${origin}/?indicator=outputValue`),
  filterBySector: filterBySector(`${origin}/`),
};
const milliseconds: Record<string, number> = {};
for (const [name, measure] of Object.entries(measures)) {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await inFreshPage(browser, measure));
  milliseconds[name] = Math.round(median(rounds));
}
const floor = milliseconds.fetchOnly ?? Number.NaN;
const ratios = Object.fromEntries(
  Object.entries(milliseconds).map(([name, value]) => [name, Math.round((value / floor) * 100) / 100]),
);
console.log(JSON.stringify({ rounds: ROUNDS, milliseconds, ratiosToFetchOnly: ratios }, null, 2));
await browser.close();
await Promise.all([server.close(), site.close()]);
