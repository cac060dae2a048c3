import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { openPlan, searchOf } from './planDriver.ts';

const openPage = pageOpener();

test('layers are switched, put in order and made transparent, and the address knows', async () => {
  const { page } = await openPlan(openPage, '?indicator=outputValue');
  const { canvas, map } = mapOf(page);
  const order = () =>
    canvas.locator('[data-layer]').evaluateAll((drawn) => drawn.map((g) => g.getAttribute('data-layer')));
  expect(await order()).toEqual(['neighbours', 'areas', 'user']);
  await map.getByRole('button', { name: /^图层/ }).click();
  const card = page.getByRole('dialog', { name: '图层' });
  await card.getByRole('button', { name: '相邻市上移' }).click();
  await expect.poll(order).toEqual(['areas', 'neighbours', 'user']);
  await card.getByRole('slider', { name: '县区填色不透明度' }).fill('40');
  await expect.poll(() => canvas.locator('[data-layer="areas"]').getAttribute('opacity')).toBe('0.4');
  await card.getByRole('checkbox', { name: '相邻市' }).uncheck();
  await card.getByRole('checkbox', { name: '镇与集群' }).uncheck();
  await expect.poll(order).toEqual(['areas', 'user']);
  await expect.poll(() => mapOf(page).town('山阴乳品').count()).toBe(0);
  expect(searchOf(page)).toContain('layers=areas:40,-neighbours,');
  await page.reload();
  await canvas.locator('[data-layer="areas"][opacity="0.4"]').waitFor({ state: 'attached' });
  await map.getByRole('button', { name: /^图层/ }).click();
  await card.getByRole('button', { name: '恢复原样' }).click();
  await mapOf(page).town('山阴乳品').waitFor();
  expect(searchOf(page)).toBe('?indicator=outputValue');
});

test('two maps differ in what they show and move together', async () => {
  const { page } = await openPlan(openPage, '?indicator=landUsed&beside=energyUse@2024');
  const second = page.getByRole('region', { name: '右侧地图' });
  expect(await second.locator('details summary').textContent()).toContain('能源消费量');
  expect(
    await page.getByRole('region', { name: '地图', exact: true }).locator('summary').textContent(),
  ).toContain('已用建设用地指标');
  const cameras = () =>
    page
      .locator('[data-base] svg g[transform]')
      .evaluateAll((drawn) => [...new Set(drawn.map((g) => g.getAttribute('transform')))]);
  const [home, ...others] = await cameras();
  expect(others).toEqual([]);
  await second.getByRole('button', { name: '放大' }).click();
  await expect.poll(async () => (await cameras()).includes(home ?? null)).toBe(false);
  expect(await cameras()).toHaveLength(1);
  await page.getByRole('button', { name: '收起右图' }).click();
  await second.waitFor({ state: 'detached' });
  expect(searchOf(page)).toBe('?indicator=landUsed');
});

test('Alt and an arrow walk from feature to feature, the way of the arrow', async () => {
  const { page } = await openPlan(openPage);
  await mapOf(page).block('140622').getByRole('button').first().focus();
  const middle = () =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, name: document.activeElement?.textContent ?? '' };
    });
  const start = await middle();
  await page.keyboard.press('Alt+ArrowLeft');
  const next = await middle();
  expect(next.x).toBeLessThan(start.x);
  await page.keyboard.press('Alt+ArrowLeft');
  expect((await middle()).x).toBeLessThan(next.x);
  expect(page.url()).not.toBe('about:blank');
});

test('townships are named when the map is near, 薛圐圙乡 in its own characters', async () => {
  const { page } = await openPlan(openPage, '?layers=-towns,-enterprises,-parks,-zones,-names');
  const { canvas } = mapOf(page);
  const names = () => canvas.locator('[data-name="township"]').allTextContents();
  expect(await names()).toEqual([]);
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(async () => (await names()).length).toBeGreaterThan(3);
  // It lies south-east of the middle of the frame.
  await canvas.focus();
  for (let i = 0; i < 7; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(names).toContain('薛圐圙乡');
});

test.each(['circles', 'columns', 'rings', 'arcs'])(
  '%s show every town once, and the words say so',
  async (look) => {
    const { page } = await openPlan(openPage, `?indicator=landUsed&look=${look}`);
    await page.locator('[data-mark]').first().waitFor({ state: 'attached' });
    const marked = await page.locator('[data-marker]').count();
    const inBlocks = await page.locator('[data-block] button[title*="（"]').count();
    const zones = await page.locator('[data-block] button[title*="位置示意"]').count();
    expect(marked + inBlocks - zones).toBe(9);
    expect(
      await page
        .getByText(/^图中共/)
        .first()
        .textContent(),
    ).toContain('图形为');
  },
);
