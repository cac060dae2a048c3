import { expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { entryOf } from './entryDriver.ts';
import { focusOf } from './keyboardDriver.ts';
import { planOf, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();

const LAND = '怀仁市用地计划指标';

test('a missing figure is filled in, reviewed, shown with its standing, kept, and undone', async () => {
  const { page, pageErrors, consoleErrors, foreignRequests } = await openPage({
    path: '?mode=data&tab=missing&department=naturalResources',
    context: { bypassCSP: true, reducedMotion: 'reduce' },
  });
  const entry = entryOf(page);
  await page.getByRole('button', { name: `填这个数：${LAND}` }).click();
  await entry.value.waitFor();
  expect(await entry.period.inputValue()).toBe('2025');
  expect(await entry.unit.inputValue()).toBe('亩');
  await expect.poll(() => entry.value.evaluate((field) => field === document.activeElement)).toBe(true);
  const address = page.url();

  // What is wrong is told at its field, which is gone to.
  await page.keyboard.type('80到90');
  await entry.note.fill('联系人：张三');
  await entry.review();
  expect(await entry.form.textContent()).toContain('写的是一个范围');
  expect(await entry.form.textContent()).toContain('夹有个人姓名');
  await expect.poll(() => entry.value.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '浅色' }).click();
  expect(await axeFindings(page, ['color-contrast'])).toEqual([]);

  // How it is read is told before anything is saved, and waits while something is looked up elsewhere.
  await entry.note.fill('');
  await entry.value.fill('约８０');
  await entry.unit.selectOption('公顷');
  await expect.poll(() => entry.reading.textContent()).toContain('约 1,200 亩（原文 80 公顷 × 15）');
  await entry.tab('说明与检查');
  await page.getByRole('heading', { name: '检查结果' }).waitFor();
  await entry.tab('填一个数');
  expect(await entry.value.inputValue()).toBe('约８０');

  await entry.tellOrigin('2025年用地计划', '怀仁市自然资源局');
  await entry.review();
  await entry.change.getByText('核对通过').waitFor();
  expect((await focusOf(page)).name).toBe('看改动');
  const row = entry.change.getByRole('row').filter({ hasText: '怀仁市' });
  expect(await row.textContent()).toMatch(/没有.*约 1,200 亩.*官方.*2025年用地计划/);
  expect(page.url()).toBe(address);
  await entry.merge.click();
  await entry.saved.waitFor();
  expect(await entry.saved.textContent()).toContain('怀仁市 用地计划指标 2025：约 1,200 亩');
  await page.getByRole('link', { name: '到地图上看' }).click();
  await untilDrawn(page);
  const plan = planOf(page);
  await expect.poll(() => plan.rankingFigure('怀仁市')).toMatch(/约 1,200.*官/);
  await page.reload();
  await untilDrawn(page);
  await expect.poll(() => plan.rankingFigure('怀仁市')).toMatch(/约 1,200.*官/);

  // Another number of the same is asked, never settled in silence.
  const fillAgain = async () => {
    await entry.choose('对象', '怀仁市');
    await entry.choose('指标', '用地计划指标');
    await entry.period.fill('2025年');
    await entry.value.fill('1,300');
    await entry.tellOrigin('2026年年报', '怀仁市统计局');
    await entry.review();
    await entry.change.getByText('与现有的说法不同').waitFor();
  };
  await page.goto(address);
  await fillAgain();
  expect(await entry.merge.isDisabled()).toBe(true);
  await entry.change.getByText('两说并列').click();
  await entry.change.getByText('核对通过').waitFor();

  // What another window has put in use meanwhile is not overwritten.
  const other = await page.context().newPage();
  await other.goto(`${address.split('?')[0]}?mode=data&tab=versions`);
  const toUse = (version: RegExp) => other.getByRole('row', { name: version }).getByRole('button');
  await toUse(/^随页面发布/).click();
  await toUse(/^填写 怀仁市/).waitFor();
  await entry.merge.click();
  await entry.form.getByText('数据刚在另一个窗口改动').waitFor();
  await toUse(/^填写 怀仁市/).click();
  await toUse(/^随页面发布/).waitFor();
  await other.close();

  await page.goto(address);
  await fillAgain();
  await entry.change.getByText('两说并列').click();
  await entry.change.getByText('核对通过').waitFor();
  await entry.merge.click();
  await entry.saved.waitFor();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => entry.saved.count()).toBe(0);
  await page.goto(`${address.split('?')[0]}?indicator=landQuota`);
  await untilDrawn(page);
  await expect.poll(() => plan.rankingFigure('怀仁市')).toMatch(/^约 1,200/);
  await page.getByRole('button', { name: '改用随页数据' }).click();
  await expect.poll(() => plan.rankingFigure('怀仁市')).toMatch(/^示例/);
  expect([pageErrors, consoleErrors, foreignRequests()]).toEqual([[], [], []]);
});
