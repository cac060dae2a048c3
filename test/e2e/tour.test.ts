import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { pageOpener } from '../harness/page.ts';
import { setCells } from './packageEdits.ts';
import { searchOf, untilDrawn } from './planDriver.ts';
import { openTour, untilHung, wallOf } from './wallDriver.ts';

const openPage = pageOpener();
const SECOND = 1000;
const [FIRST, SECOND_STOP, THIRD] = ['怀仁陶瓷', '平鲁红山荞麦', '怀仁羔羊肉'] as const;

/** Puts another text in place of a file of the package, from the next request on. */
const replaceFile = async (page: Page, file: string, change: (text: string) => string): Promise<void> => {
  const text = readFileSync(join(BUILT_FOLDER, 'data', file), 'utf8');
  await page.route(`**/data/${file}`, (route) => route.fulfill({ body: change(text) }));
};

describe('a tour', () => {
  test('starts by a link, goes from stop to stop, and leaves no steps to go back through', async () => {
    const { page, tour, wall, consoleErrors, pageErrors } = await openTour(openPage, '&tour=towns');
    await expect.poll(() => tour.name.textContent()).toBe(FIRST);
    expect(await tour.part.textContent()).toMatch(/1\/11.*来源 /s);
    const steps = await page.evaluate(() => history.length);
    await page.clock.runFor(21 * SECOND);
    await expect.poll(() => tour.name.textContent()).toBe(SECOND_STOP);
    expect(searchOf(page)).toContain('select=town:pinglu-hongshan-qiaomai');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(await wall.part('figure1').isVisible()).toBe(true);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  test('goes on where a link has it, for as long as the link says', async () => {
    const { page, tour } = await openTour(openPage, '&tour=counties&stay=5&select=area:140622');
    await expect.poll(() => tour.name.textContent()).toBe('应县');
    await page.clock.runFor(6 * SECOND);
    await expect.poll(() => tour.name.textContent()).toBe('右玉县');
  });

  test('filters by one sector after the other, and the map is not made anew', async () => {
    const { page, tour } = await openTour(openPage, '&tour=sectors&stay=5');
    await page.locator('[data-base]').evaluate((map) => map.setAttribute('data-first', ''));
    await expect.poll(() => searchOf(page)).toContain('sector=ceramics');
    await page.clock.runFor(6 * SECOND);
    await expect.poll(() => tour.name.textContent()).toBe('乳品');
    expect(searchOf(page)).toContain('sector=dairy');
    expect(await page.locator('[data-base][data-first]').count()).toBe(1);
  });

  test('waits at a key or a touch, and goes on at the same place', async () => {
    const { page, tour, wall } = await openTour(openPage, '&tour=towns');
    await page.keyboard.press('Shift');
    await expect.poll(() => tour.state()).toBe('touched');
    expect(await tour.part.textContent()).toContain('暂停 30 秒');
    await page.clock.runFor(25 * SECOND);
    await wall.town('山阴乳品').click();
    await expect.poll(() => searchOf(page)).toContain('shanyin-rupin');
    await page.clock.runFor(25 * SECOND);
    expect(await tour.state()).toBe('touched');
    await page.clock.runFor(6 * SECOND);
    await expect.poll(() => tour.state()).toBe('running');
    expect(await tour.name.textContent()).toBe(FIRST);
    expect(searchOf(page)).toContain('select=town:huairen-taoci');
  });

  test('is held by space until space, and so it is linked', async () => {
    const { page, tour } = await openTour(openPage, '&tour=towns');
    await page.keyboard.press('Space');
    await expect.poll(() => searchOf(page)).toContain('hold=1');
    await page.clock.runFor(120 * SECOND);
    expect(await tour.name.textContent()).toBe(FIRST);
    await page.reload();
    await untilHung(page);
    await expect.poll(() => tour.state()).toBe('held');
    await page.keyboard.press('Space');
    await expect.poll(() => tour.state()).toBe('running');
    expect(searchOf(page)).not.toContain('hold');
  });

  test('jumps by number pad, by initials, by arrows and by its buttons', async () => {
    const { page, tour } = await openTour(openPage, '&tour=towns');
    const isAt = (name: string) => expect.poll(() => tour.name.textContent()).toBe(name);
    await page.keyboard.press('Numpad3');
    await isAt(THIRD);
    await page.clock.runFor(2 * SECOND);
    await page.keyboard.type('yxsc');
    await isAt('应县蔬菜');
    expect(await tour.typed.textContent()).toBe('YXSC→应县蔬菜');
    await page.clock.runFor(4 * SECOND);
    expect(await tour.typed.isVisible()).toBe(false);
    // What leads nowhere is told for longer, with the keys that lead somewhere.
    await page.keyboard.type('hz');
    await expect.poll(() => tour.typed.textContent()).toBe('HZ没有这一站，H 之后可按 R');
    await page.clock.runFor(4 * SECOND);
    expect(await tour.typed.isVisible()).toBe(true);
    await page.clock.runFor(5 * SECOND);
    expect(await tour.typed.isVisible()).toBe(false);
    await page.keyboard.press('Numpad1');
    await page.keyboard.press('Numpad1');
    await isAt('全市固废利用');
    await page.keyboard.press('ArrowRight');
    await isAt(FIRST);
    await tour.button('上一站').click();
    await isAt('全市固废利用');
    // The row above the letters asks, as ever.
    await page.keyboard.press('Digit1');
    await wallOf(page).card.waitFor();
    await page.clock.runFor(60 * SECOND);
    expect(await tour.name.textContent()).toBe('全市固废利用');
  });

  test('of places that are not there tells them and goes over the others', async () => {
    const { tour, wall } = await openTour(openPage, '&tour=gone,shanyin-rupin,140681');
    await expect.poll(() => wall.notices.textContent()).toContain('没有“gone”，已跳过');
    expect(await tour.part.textContent()).toMatch(/1\/2.*山阴乳品/s);
    // Of which nothing is published: that is told, and who could tell.
    const lack = wall.part('figure1');
    expect(await lack.textContent()).toContain('未填报主导产业产值');
    await lack.getByRole('button').click();
    await wall.key('谁来办').click();
    await expect.poll(() => wall.card.textContent()).toContain('可提供单位');
  });

  test('of nothing that is there leaves the wall as it is, and says so', async () => {
    const { tour, wall } = await openTour(openPage, '&tour=gone');
    await expect.poll(() => wall.notices.textContent()).toContain('tour 未采用');
    expect(await tour.part.count()).toBe(0);
    expect(await wall.sentence.isVisible()).toBe(true);
  });
});

describe('days without a hand', () => {
  test('a package that turns faulty is not shown and is told, and the next good one is', async () => {
    const { page, tour, wall, pageErrors } = await openTour(openPage, '&tour=towns&refresh=1&hold=1');
    const notice = page.locator('[data-refused]');
    await replaceFile(page, 'towns.csv', setCells('huairen-taoci', { areaId: 'nowhere', shortName: '坏名' }));
    // Files are asked for and checked by the real clock meanwhile, and one that does not come within half a minute of the page's
    // clock is given up: so that clock goes on in short steps.
    const inAMinute = (read: () => Promise<string | null>) =>
      expect.poll(
        async () => {
          await page.clock.runFor(5 * SECOND);
          return read();
        },
        { timeout: 45_000, interval: 300 },
      );
    const told = async () => (await notice.allTextContents()).join();
    await inAMinute(told).toMatch(/数据更新未采用.*towns\.csv 第 \d+ 行.*2026 年 3 月/);
    expect(await tour.name.textContent()).toBe(FIRST);
    expect(await wall.town(FIRST).count()).toBe(1);

    await page.unroute('**/data/towns.csv');
    await page.route('**/data/datapackage.json', (route) => route.abort('connectionrefused'));
    await inAMinute(told).toContain('datapackage.json 没有读到');

    await page.unroute('**/data/datapackage.json');
    await replaceFile(page, 'towns.csv', setCells('huairen-taoci', { shortName: '怀仁日用瓷' }));
    await inAMinute(() => tour.name.textContent()).toBe('怀仁日用瓷');
    await expect.poll(() => notice.count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });

  test('the page begins anew at its hour, between two stops, and goes on with the next', async () => {
    const { page, tour } = await openTour(openPage, '&tour=towns&restart=4', {
      time: '2026-03-02T03:57:30+08:00',
    });
    await page.evaluate(() => document.body.setAttribute('data-old', ''));
    await page.clock.runFor(100 * SECOND);
    expect(await page.locator('[data-old]').count()).toBe(1);
    // Files are asked for by the real clock meanwhile.
    const isOld = async () => {
      await page.clock.runFor(5 * SECOND);
      return page.locator('[data-old]').count();
    };
    await expect.poll(isOld, { timeout: 20_000 }).toBe(0);
    await untilHung(page);
    expect(await tour.part.isVisible()).toBe(true);
    expect(searchOf(page)).toContain('select=town:');
  });

  test('what is kept in this browser is not opened unless the link asks for it', async () => {
    const { page, home } = await openPage({
      stored: { 'guide-seen': '1', 'own-package': 'on' },
      before: 'indexedDB.open = () => { throw new Error("forbidden"); };',
    });
    const lost = page.getByText('本机保存的数据没有读出');
    await untilDrawn(page);
    await lost.waitFor();
    await page.goto(`${home}?mode=wall`);
    await untilHung(page);
    expect(await lost.count()).toBe(0);
    await page.goto(`${home}?mode=wall&own=on`);
    await lost.waitFor();
  });
});

describe('the last meeting', () => {
  test('is marked with one press, and what has changed since is told under the headline', async () => {
    const { page, wall } = await openTour(openPage, '');
    await page.getByRole('button', { name: '记为上次会议' }).click();
    await expect.poll(() => wall.part('since').textContent()).toContain('没有变化');
    await replaceFile(page, 'towns.csv', setCells('shanyin-rupin', { level: 'municipal' }));
    await page.reload();
    await untilHung(page);
    await expect
      .poll(() => wall.part('since').textContent())
      .toMatch(/^自上次会议（\d+ 月 \d+ 日）：山阴乳品 储备→市级；/);
    await wall.part('since').getByRole('button').click();
    await page.keyboard.press('Digit3');
    await expect.poll(() => wall.card.textContent()).toContain('只存在这台电脑的浏览器里');
  });
});
