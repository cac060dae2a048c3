import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { openPlan, pasted, searchOf, seenText } from './planDriver.ts';
import { toolsOf } from './toolDriver.ts';

const openPage = pageOpener();

const WHOLE: readonly [readonly [number, number], readonly [number, number]] = [
  [0.33, 0.02],
  [0.93, 0.98],
];
const digitsOf = (text: string) => Number(/[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''));

describe('measuring', () => {
  test('a distance by mouse: clicks choose no county, the result stays until it is cleared', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    await tools.choose('量距');
    await tools.click([0.5, 0.3], [0.6, 0.6], [0.8, 0.6]);
    expect(await tools.hint.innerText()).toMatch(/距离 [\d.]+ 公里（2 段：[\d.]+ 公里、[\d.]+ 公里）/);
    await tools.click([0.8, 0.6]);
    await tools.label(/^共 [\d.]+ 公里$/).waitFor();
    expect(searchOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await tools.hint.waitFor({ state: 'detached' });
    await tools.list.getByRole('button', { name: '复制第 1 项量得' }).click();
    await tools.list.getByText('已复制第 1 项量得').waitFor();
    expect(await pasted(page)).toMatch(/^图上量得距离 [\d.]+ 公里（2 段：.+）$/);
    await tools.clear();
    expect(await tools.shapes('measure').count()).toBe(0);
    expect(await tools.list.count()).toBe(0);
  });

  test('an area in square kilometres and mu, by Enter; it moves with the map and stays what it is', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    await tools.choose('量面积');
    await tools.click([0.5, 0.4], [0.7, 0.4], [0.7, 0.7], [0.5, 0.7]);
    await page.keyboard.press('Enter');
    const label = tools.label(/平方公里（.+ 亩）/);
    await label.waitFor();
    const before = [await label.innerText(), await label.boundingBox()];
    await page.keyboard.press('+');
    await expect.poll(() => label.boundingBox()).not.toEqual(before[1]);
    expect(await label.innerText()).toBe(before[0]);
  });

  test('a border that crosses itself has no area, and says so', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    await tools.choose('量面积');
    await tools.click([0.5, 0.4], [0.7, 0.7], [0.7, 0.4], [0.5, 0.7]);
    expect(await tools.hint.innerText()).toContain('边线自相交，面积算不出');
    await page.keyboard.press('Enter');
    await tools.label('边线自相交，面积算不出').waitFor();
  });

  test('dragging pans the map and sets no point; Escape cancels, then puts the tool down', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    const seat = () => mapOf(page).block('140602').boundingBox();
    await tools.choose('量距');
    await tools.click([0.5, 0.5]);
    const before = await seat();
    await tools.drag([0.6, 0.6], [0.5, 0.5]);
    await expect.poll(seat).not.toEqual(before);
    expect(await tools.shapes('sketch').locator('circle').count()).toBe(2); // the point and the pointer
    await page.keyboard.press('Escape');
    await expect.poll(() => tools.shapes('sketch').count()).toBe(0);
    await page.keyboard.press('Escape');
    await tools.hint.waitFor({ state: 'detached' });
  });
});

describe('a region', () => {
  test('round the whole city adds up to what the counties add up to, and touches no headline', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=landQuota');
    const tools = toolsOf(page);
    const headline = await plan.headline.innerText();
    const counties = ['朔城区', '平鲁区', '山阴县', '应县', '右玉县', '怀仁市'];
    const each = await Promise.all(counties.map(async (name) => digitsOf(await plan.rankingFigure(name))));
    await tools.choose('框选');
    await tools.drag(...WHOLE);
    await tools.region.getByText('整县在内 6 个').waitFor();
    const row = tools.region.getByRole('listitem').filter({ hasText: '用地计划指标' });
    expect(digitsOf(await seenText(row.getByRole('button')))).toBe(each.reduce((a, b) => a + b, 0));
    expect(await seenText(row)).toMatch(/示例.*6 个整县中 6 个有值：示例 6/);
    expect(await tools.region.innerText()).toContain('8 项所在县不详，未计');
    expect(await plan.headline.innerText()).toBe(headline);
    expect(searchOf(page)).toBe('?indicator=landQuota');
  });

  test('through counties counts none of them, and shares nothing out by area', async () => {
    const { page } = await openPlan(openPage, '?indicator=landQuota');
    const tools = toolsOf(page);
    await tools.choose('框选');
    await tools.click([0.55, 0.5], [0.75, 0.6]);
    await tools.region.waitFor();
    const text = await tools.region.innerText();
    expect(text).toContain('整县在内 0 个');
    expect(text).toContain('不计入合计，也不按面积分摊');
    expect(text).toContain('没有能确定在圈内的整县，没有合计');
    expect(text).toMatch(/可能在内 \d+ 项/);
  });

  test('a name opens its dossier, and the way back leads to the region', async () => {
    const { page, plan } = await openPlan(openPage);
    const tools = toolsOf(page);
    await tools.choose('框选');
    await tools.drag(...WHOLE);
    await tools.region.getByRole('button', { name: '怀仁陶瓷' }).click();
    await plan.dossier.waitFor();
    await plan.dossier.getByRole('button', { name: /返回/ }).click();
    await tools.region.getByRole('button', { name: '复制圈定区域摘要' }).click();
    await tools.region.getByText('已复制圈定区域摘要').waitFor();
    expect(await pasted(page)).toMatch(/^图上圈定 .+整县 6 个（.+）.+数据截至/);
    await tools.region.getByRole('button', { name: '清除圈定' }).click();
    await tools.region.waitFor({ state: 'detached' });
    expect(await tools.shapes('region').count()).toBe(0);
  });

  test('drawn over an open dossier, its figures come into view', async () => {
    const { page, plan } = await openPlan(openPage, '?select=town:huairen-taoci');
    const tools = toolsOf(page);
    await plan.dossier.waitFor();
    await tools.choose('框选');
    await tools.drag(...WHOLE);
    await tools.region.waitFor();
    expect(await plan.dossier.count()).toBe(0);
  });

  test('by keyboard alone', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    await page.getByRole('button', { name: '多边形选', exact: true }).focus();
    await page.keyboard.press('Enter');
    await tools.hint.waitFor();
    const go = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const corner = async (key: string, times: number) => {
      for (let i = 0; i < times; i += 1) await page.keyboard.press(`Shift+${key}`);
      await page.keyboard.press('Enter');
    };
    await go('ArrowUp');
    await corner('ArrowLeft', 2);
    await corner('ArrowDown', 3);
    await corner('ArrowRight', 6);
    await go('Backspace');
    await corner('ArrowUp', 2);
    await go('Enter');
    await tools.region.waitFor();
    expect(await tools.shapes('region').locator('circle').count()).toBe(3);
  });

  test('one that crosses itself is not taken, until a point is taken back', async () => {
    const { page } = await openPlan(openPage);
    const tools = toolsOf(page);
    await tools.choose('多边形选');
    await tools.click([0.5, 0.4], [0.7, 0.7], [0.7, 0.4], [0.5, 0.7]);
    await page.keyboard.press('Enter');
    expect(await tools.hint.innerText()).toContain('圈不成区域');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await tools.region.waitFor();
  });

  test('by touch', async () => {
    const { page } = await openPlan(openPage, '', { context: { hasTouch: true } });
    const tools = toolsOf(page);
    await tools.choose('多边形选');
    for (const [x, y] of [
      [0.5, 0.3],
      [0.8, 0.4],
      [0.6, 0.8],
      [0.6, 0.8],
    ] as const)
      await page.touchscreen.tap(...(await tools.at(x, y)));
    await tools.region.waitFor();
  });
});

test.each(['dark', 'light'])('axe finds nothing while drawing, nor in the results (%s)', async (theme) => {
  const { page, pageErrors, consoleErrors } = await openPlan(openPage, '', {
    context: { bypassCSP: true, reducedMotion: 'reduce' },
    stored: { 'guide-seen': '1', theme },
  });
  const tools = toolsOf(page);
  await tools.choose('量距');
  await tools.click([0.5, 0.3], [0.6, 0.6], [0.6, 0.6], [0.4, 0.4]);
  const rules = theme === 'light' ? ['color-contrast'] : undefined;
  expect(await axeFindings(page, rules)).toEqual([]);
  await tools.choose('框选');
  await tools.drag(...WHOLE);
  await tools.region.waitFor();
  expect(await axeFindings(page, rules)).toEqual([]);
  expect([...pageErrors, ...consoleErrors]).toEqual([]);
});
