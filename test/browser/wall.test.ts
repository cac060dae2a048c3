import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWall, untilHung } from '../e2e/wallDriver.ts';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { pageOpener } from '../harness/page.ts';
import { axeFindings } from './axe.ts';
import { untilWebgl } from './mapPixels.ts';
import { layoutFaults } from './measureLayout.ts';
import { handFaults, wallFaults, weakTexts } from './measureWall.ts';

const openPage = pageOpener();

/** At 6 m on 1.25 mm, which is taken until the operator has entered his own. */
const LEAST = 36;
/** What a finger needs in CSS px, and how far up a hand reaches on 1.25 mm: 60 cm. */
const FINGER = 48;
const REACH = 480;
const SIZES = [
  [1920, 1080],
  [3840, 1080],
  [7680, 2160],
  [5760, 1080],
  [1080, 1920],
] as const;
const VIEWS = [
  '',
  '&sample=on&indicator=outputValue',
  '&select=town:huairen-taoci',
  '&sector=dairy',
  '&tour=towns&hold=1&select=town:pinglu-hongshan-qiaomai',
] as const;
const goTo = async (page: Parameters<typeof untilHung>[0], search: string) => {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `?mode=wall${search}`);
  await untilHung(page);
};

test('the measures see what is wrong', async () => {
  const { page } = await openWall(openPage, '', { viewport: [1920, 1080] });
  // Once they have come the wall is not fitted again.
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await page.addStyleTag({
    content: `[data-part="controls"] { font-size: 20px; color: #555 } [data-part="controls"] * { font-size: inherit !important; color: inherit !important }
      [data-part="controls"] button { min-height: 0 !important; height: 30px } [data-part="controls"] nav { margin-bottom: 500px }
      [data-block] { transform: translate(300px, 300px) !important } [data-part="title"] { margin-left: -80px }`,
  });
  const faults = (await wallFaults(page, LEAST)).join('\n');
  expect(faults).toContain('20.0 px: 为什么');
  expect(faults).toMatch(/\d{6} × \d{6}/);
  expect(faults).toContain('outside: 朔州市产业地图');
  expect((await weakTexts(page, 7)).join()).toContain('为什么');
  expect((await handFaults(page, FINGER, REACH)).join()).toMatch(/1为什么: \d+.*×30,1为什么: \d+.* px up/);
});

describe.each(SIZES)('%i×%i', (width, height) => {
  test('nothing is cut, overlaps, is too small to read or to press, pale or out of reach, whatever is shown', async () => {
    const { page, wall, picture, consoleErrors, pageErrors } = await openWall(openPage, '', {
      viewport: [width, height],
      context: { bypassCSP: true, reducedMotion: 'reduce' },
    });
    const faults: Record<string, unknown> = {};
    for (const view of VIEWS) {
      await goTo(page, view);
      const unit = await wall.unit();
      const { small: _, ...layout } = await layoutFaults(page);
      const found = [
        ...(await wallFaults(page, Math.max(LEAST, unit))),
        ...(await handFaults(page, FINGER, REACH)),
        ...(await weakTexts(page, 7)),
        ...Object.entries(layout),
      ];
      if (found.length > 0) faults[view] = found;
      if (view === '') await picture(`wall-${width}x${height}`);
    }
    expect(faults).toEqual({});
    expect(await axeFindings(page)).toEqual([]);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  test('a press on a town picks it, and one on the open map picks the county there', async () => {
    const { page, wall } = await openWall(openPage, '', { viewport: [width, height] });
    await wall.town('山阴乳品').click();
    await expect.poll(() => page.url()).toContain('select=town:shanyin-rupin');
    const name = await wall.area('应县').boundingBox();
    if (!name) throw new Error('no name');
    await page.mouse.click(name.x + name.width / 2, name.y - name.height / 3);
    await expect.poll(() => page.url()).toContain('select=area:140622');
  });
});

describe('panels with seams', () => {
  test.each(['grid:4x2:3.5', 'grid:3x3:1.8', 'grid:2x3:0', 'grid:6x2:3.5'])(
    '%s: no text crosses one',
    async (grid) => {
      const { page, wall } = await openWall(openPage, `&wall=${grid}`, { viewport: [7680, 2160] });
      expect(await page.locator('[data-seam]').count()).toBeGreaterThan(0);
      expect(await wallFaults(page, LEAST)).toEqual([]);
      expect(await handFaults(page, FINGER, REACH)).toEqual([]);
      await wall.key('为什么').click();
      await wall.card.waitFor();
      expect(await handFaults(page, FINGER, 2160)).toEqual([]);
      const card = await wall.card.boundingBox();
      const seams = await page
        .locator('[data-seam]')
        .evaluateAll((all) => all.map((s) => s.getBoundingClientRect().toJSON()));
      const crossed = seams.filter(
        (seam) =>
          card &&
          seam.left < card.x + card.width &&
          seam.right > card.x &&
          seam.top < card.y + card.height &&
          seam.bottom > card.y,
      );
      expect(crossed).toEqual([]);
    },
  );
});

describe('screens that are touched', () => {
  test.each([
    ['86″ in a meeting room', '0.49 4', [3840, 2160], 48, 1224],
    ['a fine upright one', '0.2 2', [1080, 1920], 100, 1920],
  ] as const)(
    '%s: controls and card are large enough and within reach',
    async (_, screen, viewport, finger, reach) => {
      const { page, wall } = await openWall(openPage, '&tour=towns&hold=1', {
        viewport,
        stored: { 'guide-seen': '1', 'wall-screen': screen },
      });
      expect(await handFaults(page, finger, reach)).toEqual([]);
      await wall.key('为什么').click();
      await wall.card.waitFor();
      expect(await handFaults(page, finger, reach)).toEqual([]);
    },
  );
});

describe.each(['dark', 'light'] as const)('%s', (theme) => {
  test('contrast is 7 to 1 and axe finds nothing: wall, card and self-check', async () => {
    const { page, wall } = await openWall(openPage, '&sample=on&indicator=outputValue', {
      viewport: [3840, 1080],
      stored: { theme },
      context: { bypassCSP: true, reducedMotion: 'reduce' },
    });
    expect(await weakTexts(page, 7)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await wall.key('哪来的').click();
    await wall.card.waitFor();
    expect(await weakTexts(page, 7)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.goto(page.url().replace(/\?.*/, '?mode=wall&check=1'));
    await page.getByRole('table', { name: '屏上每种文字' }).getByRole('row').nth(3).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the WebGL map has as many pixels as the wall has', async () => {
  // Its panels give the map more than MapLibre draws unless it is told to.
  const { page } = await openWall(openPage, '&wall=grid:4x1:3.5', { viewport: [10_240, 1080], webgl: true });
  await untilWebgl(page);
  const [width, due] = await page
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.clientWidth * devicePixelRatio]);
  expect(width).toBe(due);
  expect(width).toBeGreaterThan(4096);
});

test('nothing of the wall is in what the first map of the desk needs', () => {
  const assets = join(BUILT_FOLDER, 'assets');
  const [desk] = readdirSync(assets).filter((name) => /^desk-.*\.js$/.test(name));
  const code = readFileSync(join(assets, desk ?? ''), 'utf8');
  expect(code).toContain('大屏');
  expect(['wall-screen', '退出大屏', 'foot foot', '谁来办'].filter((word) => code.includes(word))).toEqual(
    [],
  );
});
