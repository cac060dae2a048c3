import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { type Focus, focusOf, tabTo } from './keyboardDriver.ts';
import { mapOf } from './mapDriver.ts';
import { openPlan, searchOf } from './planDriver.ts';

const openPage = pageOpener();

const unseen = (stops: readonly Focus[]) => stops.filter((stop) => !stop.seen || !stop.inView);

test('by keyboard alone from the filter to the dossier and back', async () => {
  const { page, plan } = await openPlan(openPage);
  const stops = await tabTo(page, /^(. ?)?陶瓷/);
  await page.keyboard.press('Enter');
  await plan.chips.waitFor();
  expect(searchOf(page)).toBe('?sector=ceramics');
  expect((await focusOf(page)).name).toMatch(/陶瓷/);

  stops.push(...(await tabTo(page, /^怀仁陶瓷 省级$/)));
  expect(await page.evaluate(() => document.activeElement?.closest('[aria-label]')?.tagName)).toBeDefined();
  stops.push(...(await tabTo(page, /^名称/)));
  stops.push(...(await tabTo(page, /怀仁陶瓷$/)));
  await page.keyboard.press('ArrowDown');
  expect((await focusOf(page)).name).toMatch(/应县陶瓷/);
  await page.keyboard.press('ArrowUp');
  expect((await focusOf(page)).name).toMatch(/怀仁陶瓷/);
  await page.keyboard.press('Enter');
  await plan.dossier.waitFor();
  expect(await focusOf(page)).toMatchObject({ tag: 'H2', name: '怀仁陶瓷专业镇' });

  stops.push(...(await tabTo(page, /哪来的$/)));
  const asked = await focusOf(page);
  await page.keyboard.press('Enter');
  await plan.popover.waitFor();
  await page.keyboard.press('Escape');
  await plan.popover.waitFor({ state: 'detached' });
  await expect.poll(async () => (await focusOf(page)).name).toBe(asked.name);
  expect(await plan.dossier.count()).toBe(1);

  stops.push(...(await tabTo(page, /返回/, 'Shift+Tab')));
  await page.keyboard.press('Enter');
  await plan.dossier.waitFor({ state: 'detached' });
  expect(searchOf(page)).toBe('?sector=ceramics');
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY');
  expect(unseen(stops)).toEqual([]);
});

test('slash goes to the search, Escape empties it', async () => {
  const { page, plan } = await openPlan(openPage);
  await page.keyboard.press('/');
  expect((await focusOf(page)).tag).toBe('INPUT');
  await page.keyboard.type('hrtc');
  expect(await plan.search.inputValue()).toBe('hrtc');
  expect(await plan.rowNames()).toEqual(['怀仁陶瓷']);
  expect(searchOf(page)).toBe('?q=hrtc');
  await page.keyboard.press('Escape');
  expect(await plan.search.inputValue()).toBe('');
  expect(searchOf(page)).toBe('');
  expect(await plan.rowNames()).toHaveLength(11);
});

test('the map is moved, zoomed and put back by keys', async () => {
  const { page } = await openPlan(openPage);
  const { canvas } = mapOf(page);
  const camera = () => canvas.locator('svg > g[transform]').first().getAttribute('transform');
  const home = await camera();
  await canvas.focus();
  await page.keyboard.press('+');
  await expect.poll(camera).not.toBe(home);
  const zoomed = await camera();
  await page.keyboard.press('ArrowRight');
  await expect.poll(camera).not.toBe(zoomed);
  const moved = await camera();
  await page.keyboard.press('ArrowUp');
  await expect.poll(camera).not.toBe(moved);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect.poll(camera).toBe(home);
});

test('what the keyboard comes to on a map moved away is brought into view', async () => {
  const { page } = await openPlan(openPage);
  const { canvas, block } = mapOf(page);
  const inFrame = async () => {
    const [frame, box] = [await canvas.boundingBox(), await block('140602').boundingBox()];
    if (!frame || !box) return false;
    return (
      box.x >= frame.x &&
      box.y >= frame.y &&
      box.x + box.width <= frame.x + frame.width &&
      box.y + box.height <= frame.y + frame.height
    );
  };
  await canvas.focus();
  for (const key of ['+', '+', '+', '+']) await page.keyboard.press(key);
  await expect.poll(inFrame).toBe(false);
  await tabTo(page, /^朔城区/);
  await expect.poll(inFrame).toBe(true);
});

test('lists over the map open by keyboard, close by Escape, and give the focus back', async () => {
  const { page, plan } = await openPlan(openPage);
  const { canvas, unplaced } = mapOf(page);
  for (const opener of [canvas.locator('[data-tray] button').first(), unplaced]) {
    await opener.focus();
    const before = await focusOf(page);
    await page.keyboard.press('Enter');
    await plan.popover.waitFor();
    expect(await plan.popover.evaluate((list) => list.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await plan.popover.waitFor({ state: 'detached' });
    await expect.poll(() => focusOf(page)).toEqual(before);
  }
});

test('a chip clears its filter by keyboard, and an area is told by name and value', async () => {
  const { page, plan } = await openPlan(openPage, '?sector=ceramics&indicator=landQuota');
  await plan.chips.getByRole('button', { name: /陶瓷/ }).focus();
  await page.keyboard.press('Enter');
  await plan.chips.waitFor({ state: 'detached' });
  const area = mapOf(page).block('140681').getByRole('button').first();
  await area.focus();
  expect(await area.ariaSnapshot()).toMatch(/怀仁市.*用地计划指标.*示例 [\d,]+ 亩/);
  await page.keyboard.press('Enter');
  await plan.dossier.getByRole('heading', { name: '怀仁市' }).waitFor();
});
