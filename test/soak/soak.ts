import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { setCells } from '../e2e/packageEdits.ts';
import { serveFolder } from '../harness/staticServer.ts';
import { type Memory, measureHeap, measureMemory } from './measureMemory.ts';
import { soakProbe } from './soakProbe.ts';

export interface SoakReport {
  readonly stops: number;
  /** After the warm-up and at the end. */
  readonly before: Memory;
  readonly after: Memory;
  /** Bytes of script on the way from the one to the other. */
  readonly heaps: readonly number[];
  /** Parts by which the heap has grown, and what is in it besides compiled code. */
  readonly heapGrowth: number;
  readonly objectGrowth: number;
  readonly frames: number;
  /** Frames of the map that nothing caused. */
  readonly idleFrames: number;
  readonly refreshes: Readonly<Record<Refresh, number>>;
  readonly contextLosses: number;
  readonly errors: readonly string[];
  readonly seconds: number;
}

interface Soak {
  /** Stops measured, after those to warm up. */
  readonly stops: number;
  readonly warmUp: number;
  /** The built page. */
  readonly folder: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const SECOND = 1000;
const STAY = 15;
/** What is waited for is looked at so often by the page's clock. Each look is compiled there and kept. */
const WAIT = 5 * SECOND;
/** So many stops between two things that happen to the wall. */
const EVENT_EVERY = 15;
/** The heap is looked at so often, the end included. */
const PARTS = 5;
const TOWNS = 'data/towns.csv';

type Refresh = 'good' | 'faulty' | 'absent';
type Happening = Refresh | 'loss';
const HAPPENINGS: readonly Happening[] = ['good', 'faulty', 'absent', 'good', 'loss'];

/**
 * The wall on tour by a fast clock, while its data change, spoil and vanish and its graphics card is reset.
 *
 * It is measured at rest, first and last with the same data. The heap is that of scripts: what Playwright has the browser write
 * down of every request lies beside it. As shipped, a browser optimises function after function for hours, which the heap
 * as a whole shows; in a steady one (`steadyChromium.ts`) it is done with that by the end of the warm-up.
 */
export async function soak(browser: Browser, { stops, warmUp, folder, viewport }: Soak): Promise<SoakReport> {
  const started = Date.now();
  const answers = new Map<string, string | null>();
  const site = await serveFolder(folder, 'no-cache', answers);
  const context = await browser.newContext({
    viewport: viewport ?? { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page.on('crash', () => errors.push('the page has crashed'));
    page.on('console', (message) => {
      // A file that is not there is told by the browser too.
      if (message.type() === 'error' && !message.location().url.includes('/data/'))
        errors.push(message.text());
    });
    // tsx names functions by a helper of its own, which is sent along with them.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(soakProbe);
    await page.clock.install({ time: '2026-03-02T05:00:00+08:00' });
    const search = `?mode=wall&tour=towns&stay=${STAY}&refresh=1&restart=24`;
    await page.goto(`http://127.0.0.1:${site.port}/${search}`);
    await untilThere(page, '[data-base="webgl"]');
    const session = await context.newCDPSession(page);
    const towns = readFileSync(join(folder, TOWNS), 'utf8');
    const refreshes = { good: 0, faulty: 0, absent: 0 };
    let contextLosses = 0;
    let happened = 0;

    const happen = async (happening: Happening) => {
      if (happening === 'loss') {
        await loseContext(page);
        contextLosses += 1;
        return;
      }
      await refresh(page, answers, towns, happening, refreshes.good % 2 === 0 ? '甲' : '乙');
      refreshes[happening] += 1;
    };
    const tourUntil = async (last: number) => {
      for (let at = await stopsOf(page); at < last; at = await stopsOf(page)) {
        await tourTo(page, Math.min(at + EVENT_EVERY, last));
        await page.evaluate(() => window.soakProbe.watch(false));
        await happen(HAPPENINGS[happened % HAPPENINGS.length] ?? 'good');
        happened += 1;
      }
    };
    const measured = async () => {
      await refresh(page, answers, towns, 'good', '丙');
      await untilRest(page);
      return measureMemory(page, session);
    };

    await tourUntil(warmUp);
    const before = await measured();
    const heaps: number[] = [];
    for (let part = 1; part < PARTS; part += 1) {
      await tourUntil(warmUp + Math.round((stops * part) / PARTS));
      await untilRest(page);
      heaps.push(await measureHeap(session));
    }
    await tourUntil(warmUp + stops);
    const after = await measured();
    const counts = await page.evaluate(() => window.soakProbe.counts);
    return {
      stops: counts.stops - warmUp,
      before,
      after,
      heaps,
      heapGrowth: after.heap / before.heap - 1,
      objectGrowth: objectsIn(after) / objectsIn(before) - 1,
      frames: counts.frames,
      idleFrames: counts.idleFrames,
      refreshes,
      contextLosses,
      errors,
      seconds: Math.round((Date.now() - started) / SECOND),
    };
  } finally {
    await context.close();
    await site.close();
  }
}

const objectsIn = ({ heap, code }: Memory): number => heap - code;

const stopsOf = (page: Page): Promise<number> => page.evaluate(() => window.soakProbe.counts.stops);

/** Lets the page's clock go on until so many stops were made, and watches the page from its rest at one to the next. */
async function tourTo(page: Page, last: number): Promise<void> {
  // From just after a stop there is the longest rest to watch.
  const first = await stopsOf(page);
  while ((await stopsOf(page)) === first) await page.clock.runFor(SECOND);
  while ((await stopsOf(page)) < last) {
    const rested = await untilRest(page);
    await page.evaluate(() => window.soakProbe.watch(true));
    await page.clock.runFor(Math.max(1, STAY - rested) * SECOND);
  }
}

/** Until the map has drawn nothing for two seconds of the page's clock and has nothing to do. Seconds that took. */
async function untilRest(page: Page): Promise<number> {
  let seconds = 0;
  for (let still = 0, frames = -1; still < 2; seconds += 1) {
    await page.clock.runFor(SECOND);
    const drawn = await page.evaluate(async () => {
      await window.soakProbe.idle();
      return window.soakProbe.counts.frames;
    });
    still = drawn === frames ? still + 1 : 0;
    frames = drawn;
    if (seconds >= STAY) break;
  }
  return seconds;
}

/** Lets the page's clock and the real one go on by turns until something is so: files and the card keep real time. */
async function until<T>(page: Page, isSo: (wanted: T) => boolean, wanted: T): Promise<void> {
  const patience = Date.now() + 30_000;
  const seen = isSo as (wanted: unknown) => boolean;
  while (!(await page.evaluate(seen, wanted))) {
    if (Date.now() > patience) throw new Error(`waited in vain: ${isSo}, ${wanted}`);
    await page.clock.runFor(WAIT);
  }
}

const untilThere = (page: Page, selector: string) =>
  until(page, (wanted) => document.querySelector(wanted) !== null, selector);

/** Until the operator is told so; '' until he is told nothing. */
const untilTold = (page: Page, words: string) =>
  until(
    page,
    (wanted) => {
      const told = document.querySelector('[data-refused]')?.textContent ?? '';
      return wanted === '' ? told === '' : told.includes(wanted);
    },
    words,
  );

/** Puts other data beside the page and waits until the wall has taken or refused them; `mark` ends a name in good ones. */
async function refresh(
  page: Page,
  answers: Map<string, string | null>,
  towns: string,
  kind: Refresh,
  mark: string,
): Promise<void> {
  const shortName = `怀仁陶瓷${mark}`;
  switch (kind) {
    case 'absent':
      answers.set(TOWNS, null);
      return untilTold(page, '没有读到');
    case 'faulty':
      answers.set(TOWNS, setCells('huairen-taoci', { areaId: 'nowhere' })(towns));
      return untilTold(page, 'towns.csv 第');
    case 'good':
      answers.set(TOWNS, setCells('huairen-taoci', { shortName })(towns));
      await until(
        page,
        (name) => document.querySelector(`[data-block] button[aria-label^="${name}"]`) !== null,
        shortName,
      );
      return untilTold(page, '');
  }
}

/**
 * Takes the graphics card away, and waits until the map has it again. That is told by its canvas, which is another: the
 * SVG map may come and go between two looks.
 */
async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[data-base] canvas')) {
      canvas.dataset.lost = '';
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }
  });
  await untilThere(page, '[data-base="webgl"] canvas:not([data-lost])');
}
