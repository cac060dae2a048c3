import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapOf } from '../e2e/mapDriver.ts';
import { openPlan, searchOf } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { untilWebgl } from './mapPixels.ts';

const openPage = pageOpener();

/** Counts what WebGL is told to draw, before any script of the page runs. */
const COUNT_DRAWS = `
  globalThis.draws = 0;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'clear']) {
    const original = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      globalThis.draws += 1;
      return original.apply(this, args);
    };
  }
`;

const draws = (page: Page) => page.evaluate(() => (globalThis as unknown as { draws: number }).draws);

const frames = (page: Page, count: number) =>
  page.evaluate(async (most) => {
    for (let i = 0; i < most; i += 1) await new Promise((next) => requestAnimationFrame(next));
  }, count);

/** Takes the context away, as a driver that is reset does. */
const loseContext = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-base] canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });

const base = (page: Page) => page.locator('[data-base]').first().getAttribute('data-base');

/** Waits between attempts are not what is tested. */
const IMPATIENT =
  'const wait = setTimeout; globalThis.setTimeout = (run, ms, ...rest) => wait(run, Math.min(ms ?? 0, 20), ...rest);';

/** No new canvas is given WebGL while `noCard` is true, and waits of minutes end when `endWaits` is called. */
const CARD_TO_TAKE = `{
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind === 'webgl2' && globalThis.noCard && !this.isConnected ? null : getContext.call(this, kind, ...rest);
  };
  const wait = setTimeout;
  const waits = [];
  globalThis.setTimeout = (run, ms, ...rest) =>
    ms > 120_000 ? waits.push(run) : wait(run, ms, ...rest);
  globalThis.endWaits = () => waits.splice(0).forEach((run) => run());
  globalThis.waiting = () => waits.length;
}`;

/**
 * The first contexts of the map are lost at once, in the next frame, and some frames later: while the map is being made.
 * Whenever the page changes, it is noted if there is no map: one of six filled areas, or a canvas in place of it.
 */
const LOSSES_IN_THE_MAKING = `{
  globalThis.mapless = [];
  globalThis.lost = 0;
  const WHEN = [
    (context, lose) => lose(),
    (context, lose) => requestAnimationFrame(lose),
    // Outlines are being drawn, and the map is not at rest yet.
    (context, lose) => {
      let left = 5;
      context.drawElements = function (...what) {
        left -= 1;
        if (left === 0) lose();
        return WebGL2RenderingContext.prototype.drawElements.apply(this, what);
      };
    },
  ];
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (kind === 'webgl2' && this.isConnected && !this.dataset.seen && WHEN.length > 0) {
      this.dataset.seen = '';
      WHEN.shift()(context, () => {
        globalThis.lost += 1;
        context.getExtension('WEBGL_lose_context').loseContext();
      });
    }
    return context;
  };
  new MutationObserver(() => {
    const map = document.querySelector('[data-base]');
    if (!map || map.childElementCount === 0) return;
    const isThere = map.dataset.base === 'webgl'
      ? map.querySelector('canvas') !== null
      : map.querySelectorAll('svg [data-area]').length >= 6;
    if (!isThere) globalThis.mapless.push(map.innerHTML.slice(0, 500));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-base'] });
}`;

describe('at rest', () => {
  test.each(['?indicator=outputValue', '?indicator=outputValue&look=columns'])(
    'nothing is drawn: %s',
    async (search) => {
      const { page } = await openPlan(openPage, search, { webgl: true, before: COUNT_DRAWS });
      await untilWebgl(page);
      await expect
        .poll(async () => {
          const before = await draws(page);
          await frames(page, 20);
          return (await draws(page)) - before;
        })
        .toBe(0);
      expect(await draws(page)).toBeGreaterThan(0);
    },
  );
});

describe('a lost context', () => {
  test('gives the SVG map back at once and WebGL again after it, with what was chosen kept', async () => {
    const { page, pageErrors } = await openPlan(
      openPage,
      '?indicator=outputValue&select=town:huairen-taoci',
      {
        webgl: true,
      },
    );
    await untilWebgl(page);
    await loseContext(page);
    await expect.poll(() => base(page)).toBe('svg');
    expect(await mapOf(page).paints('140681')).not.toEqual([]);
    await untilWebgl(page);
    expect(searchOf(page)).toContain('select=town:huairen-taoci');
    expect(pageErrors).toEqual([]);
  });

  test('leaves memory with all that was drawn by it', async () => {
    const { page } = await openPlan(openPage, '?indicator=outputValue&look=columns', { webgl: true });
    await untilWebgl(page);
    // Marks are drawn by deck.gl, which is fetched after the map: by then it has taken hold of the canvas.
    await expect
      .poll(() =>
        page.evaluate(`'luma' in document.querySelector('[data-base] canvas').getContext('webgl2')`),
      )
      .toBe(true);
    await page.evaluate(`globalThis.gone = new WeakRef(document.querySelector('[data-base] canvas'))`);
    await loseContext(page);
    await untilWebgl(page);
    const session = await page.context().newCDPSession(page);
    await expect
      .poll(async () => {
        await session.send('HeapProfiler.collectGarbage');
        return page.evaluate('gone.deref() === undefined');
      })
      .toBe(true);
  });

  test('twenty times over leaves the plain map for good, says why, and everything answers', async () => {
    const { page, plan, pageErrors } = await openPlan(openPage, '?indicator=outputValue', {
      webgl: true,
      before: IMPATIENT,
    });
    const note = page.getByRole('button', { name: '普通地图' });
    for (let i = 0; i < 20 && (await note.count()) === 0; i += 1) {
      await Promise.race([untilWebgl(page), note.waitFor({ timeout: 30_000 })]);
      await loseContext(page);
      await expect.poll(async () => (await base(page)) === 'svg').toBe(true);
    }
    await note.click();
    await page.getByText(/图形上下文反复丢失/).waitFor();
    await page.getByRole('button', { name: '再试一次' }).waitFor();
    await page.keyboard.press('Escape');
    await mapOf(page).town('山阴乳品').click();
    await plan.dossier.getByRole('heading', { name: /山阴乳品/ }).waitFor();
    expect(pageErrors).toEqual([]);
  });
});

describe('on the wall', () => {
  test('a context lost while the map is being made, time and again, never leaves it without a map', async () => {
    const { page, pageErrors } = await openPage({
      path: '?mode=wall&tour=towns',
      webgl: true,
      before: `${IMPATIENT}${LOSSES_IN_THE_MAKING}`,
    });
    await untilWebgl(page);
    expect(await page.evaluate('lost')).toBe(3);
    expect(await page.evaluate('mapless')).toEqual([]);
    expect(pageErrors).toEqual([]);
  });

  test('WebGL that is refused after a loss is asked for again much later, and the SVG map stays until then', async () => {
    const { page, pageErrors } = await openPage({
      path: '?mode=wall&tour=towns',
      webgl: true,
      before: CARD_TO_TAKE,
    });
    await untilWebgl(page);
    await page.evaluate('noCard = true');
    await loseContext(page);
    await expect.poll(() => page.evaluate('waiting()')).toBe(1);
    expect(await base(page)).toBe('svg');
    await page.evaluate('noCard = false; endWaits()');
    await untilWebgl(page);
    expect(pageErrors).toEqual([]);
  });
});

describe('a window', () => {
  test('of 7680 by 2160 has a canvas as wide as the map', async () => {
    const { page } = await openPlan(openPage, '?indicator=outputValue', {
      webgl: true,
      viewport: [7680, 2160],
    });
    await untilWebgl(page);
    const size = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('[data-base] canvas');
      const frame = document.querySelector('[data-base]')?.getBoundingClientRect();
      return { canvas: canvas?.width, map: Math.round((frame?.width ?? 0) * devicePixelRatio) };
    });
    expect(size.map).toBeGreaterThan(6500);
    expect(size.canvas).toBe(size.map);
  });

  test('from phone to wall and back keeps map, choice and names', async () => {
    const { page, pageErrors } = await openPlan(openPage, '?indicator=outputValue&select=area:140681', {
      webgl: true,
      viewport: [390, 844],
    });
    await untilWebgl(page);
    for (const [width, height] of [
      [7680, 2160],
      [1366, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(async () => {
          const frame = await mapOf(page).canvas.boundingBox();
          const drawn = await page.locator('[data-base] canvas').boundingBox();
          return frame !== null && drawn !== null && Math.abs(frame.width - drawn.width) < 1;
        })
        .toBe(true);
      expect(await page.locator('[data-block]').count()).toBe(6);
    }
    expect(searchOf(page)).toContain('select=area:140681');
    expect(pageErrors).toEqual([]);
  });
});
