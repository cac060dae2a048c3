import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { goTo, openPlan, pasted, planOf, searchOf, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();

const DOSSIER = '?sector=ceramics&indicator=outputValue&year=2023&select=town:huairen-taoci';

test('a planner goes from a sector to a town, and each step can be gone back on', async () => {
  const { page, plan } = await openPlan(openPage);
  const map = mapOf(page);
  expect(await plan.indicator.locator('option:checked').textContent()).toContain('产业分布');
  expect(await plan.tableCounts()).toEqual({ towns: 11, enterprises: 41, parks: 14 });

  await plan.filter('陶瓷').click();
  expect(searchOf(page)).toBe('?sector=ceramics');
  await plan.chips.getByRole('button', { name: /陶瓷/ }).waitFor();
  expect(await plan.rowNames()).toEqual(['怀仁陶瓷', '应县陶瓷']);
  expect(await plan.filter('陶瓷').getAttribute('aria-pressed')).toBe('true');
  const { towns } = await map.counts();
  expect(towns).toBe(2);

  await plan.indicator.selectOption('outputValue');
  expect(await plan.rankingText()).toMatch(/2025 年，主导产业产值/);
  await plan.year(2023).click();
  expect(searchOf(page)).toBe('?sector=ceramics&indicator=outputValue&year=2023');
  expect(await plan.rankingText()).toMatch(/2023 年，主导产业产值/);
  expect(await plan.rankingFigure('怀仁市')).toMatch(/^示例\s*52/);

  await plan.chooseRow('怀仁陶瓷');
  expect(searchOf(page)).toBe(DOSSIER);
  await plan.dossier.getByRole('heading', { name: '怀仁陶瓷专业镇' }).waitFor();
  expect(await map.town('怀仁陶瓷').getAttribute('aria-pressed')).toBe('true');
  expect(await plan.row('怀仁陶瓷').getAttribute('aria-selected')).toBe('true');

  await page.goBack();
  await plan.dossier.waitFor({ state: 'detached' });
  expect(await plan.row('怀仁陶瓷').getAttribute('aria-selected')).toBe('false');
  await page.goBack();
  expect(await plan.rankingText()).toContain('2025 年');
  await page.goBack();
  expect(await plan.indicator.inputValue()).toBe('');
  await page.goBack();
  expect(await plan.chips.count()).toBe(0);
  expect((await plan.tableCounts()).towns).toBe(11);
  for (let step = 0; step < 4; step += 1) await page.goForward();
  await plan.dossier.waitFor();
  expect(searchOf(page)).toBe(DOSSIER);
});

test('an indicator chosen on the page is drawn as one that comes with the address', async () => {
  const { page, plan } = await openPlan(openPage, '?indicator=landQuota');
  const bars = () =>
    plan.ranking
      .locator('svg')
      .evaluateAll((drawn) => drawn.map((bar) => Math.round(bar.getBoundingClientRect().width)));
  const expected = await bars();
  expect(Math.max(...expected)).toBeGreaterThan(60);
  await goTo(page, '');
  await plan.indicator.selectOption('landQuota');
  await expect.poll(bars).toEqual(expected);
  await goTo(page, '?select=area:140681&indicator=landQuota');
  await plan.dossier.getByRole('button', { name: /返回/ }).click();
  await expect.poll(bars).toEqual(expected);
});

test('choosing on the map chooses in the table, and the other way round', async () => {
  const { page, plan } = await openPlan(openPage);
  const map = mapOf(page);
  await map.town('山阴乳品').click();
  await plan.dossier.getByRole('heading', { name: /山阴乳品/ }).waitFor();
  expect(await plan.row('山阴乳品').getAttribute('aria-selected')).toBe('true');
  await plan.showTab('企业');
  await plan.row('古城乳业').first().getByRole('button').first().click();
  await plan.dossier.getByRole('heading', { name: /古城/ }).waitFor();
  await map.canvas.locator('g[data-area="140623"]').click({ position: { x: 60, y: 60 } });
  await plan.dossier.getByRole('heading', { name: '右玉县' }).waitFor();
  await plan.dossier.getByRole('button', { name: /返回/ }).click();
  await plan.headline.waitFor();
});

test('a link says the same to whoever opens it, and after a reload', async () => {
  const { page, plan } = await openPlan(openPage, DOSSIER);
  const said = async (on: typeof plan) => ({
    dossier: await on.dossier.textContent(),
    chips: await on.chips.textContent(),
    table: await on.table.textContent(),
    year: await on.years.locator('[aria-pressed="true"]').textContent(),
  });
  const before = await said(plan);
  await page.reload();
  await untilDrawn(page);
  expect(await said(plan)).toEqual(before);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await untilDrawn(second);
  expect(await said(planOf(second))).toEqual(before);
});

test('a figure answers where it is from', async () => {
  const { page, plan } = await openPlan(openPage, '?select=town:huairen-taoci');
  const ask = async (indicator: string) => {
    await plan.dossier
      .getByRole('button', { name: new RegExp(`^${indicator}：.*哪来的$`) })
      .first()
      .click();
    await plan.popover.waitFor();
    const origin = await plan.cardText();
    await page.keyboard.press('Escape');
    await plan.popover.waitFor({ state: 'detached' });
    return origin;
  };
  const reported = await ask('主导产业企业数');
  for (const part of ['期间', '2023-03', '性质', '实际', '数据性质', '报道', '来源', '中国国际电视台'])
    expect(reported).toContain(part);
  const sample = await ask('主导产业产值');
  for (const part of ['示例', '仅作演示']) expect(sample).toContain(part);
});

test('a sum tells its rule, its terms and how many reported', async () => {
  const { plan } = await openPlan(openPage, '?indicator=outputValue');
  await plan.ranking.getByRole('button', { name: /95.*哪来的$/ }).click();
  const origin = await plan.cardText();
  for (const part of ['算法', '怀仁陶瓷', '怀仁羔羊肉', '来源']) expect(origin).toContain(part);
});

test('headline, card and dossier copy as one sentence with date, source and coverage', async () => {
  const { page, plan } = await openPlan(openPage, '?sector=ceramics');
  const copied = async (what: string) => {
    await plan.side.getByRole('button', { name: `复制${what}`, exact: true }).click();
    await plan.side.getByText(`已复制${what}`, { exact: true }).waitFor();
    return pasted(page);
  };
  const headline = await copied('标题句');
  expect(headline).toMatch(/^朔州市专业镇：省级见到 1 个，目标 2 个/);
  for (const part of ['朔政办发〔2023〕19号', '评判日 2026-03', '名单均不完整', '镇与集群 2 个'])
    expect(headline).toContain(part);
  const card = await copied('市级专业镇数');
  for (const part of ['无法判断', '名录截至 2023-06-16', '评判日 2026-03', '19号'])
    expect(card).toContain(part);
  await plan.chooseRow('怀仁陶瓷');
  const dossier = await copied('怀仁陶瓷专业镇档案');
  for (const part of [
    '主导产业企业数 50 家以上（2023-03，报道）',
    '示例 62 亿元',
    '项有值',
    '数据截至 2026-03',
  ])
    expect(dossier).toContain(part);
  expect(dossier).toMatch(/来源：.*中国国际电视台/);
  expect(dossier).not.toContain('\n');
});
