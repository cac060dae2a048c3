import { describe, expect, test } from 'vitest';
import { mapOf } from '../e2e/mapDriver.ts';
import { goTo, openPlan, seenText } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';

const openPage = pageOpener();

const SHUOCHENG = '140602';
const PINGLU = '140603';
const HUAIREN = '140681';

describe('how a value stands is seen in word and hatch', () => {
  test('sample', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=landQuota');
    const map = mapOf(page);
    expect(await map.paints(HUAIREN)).toContain('url(#hatch-sample)');
    expect(await plan.rankingFigure('怀仁市')).toMatch(/^示例\s*[\d,]+/);
    expect(await seenText(map.block(HUAIREN))).toContain('例');
    expect(await map.block(HUAIREN).getByRole('button').first().ariaSnapshot()).toContain('示例');
    expect(await plan.ranking.locator('svg rect[fill*="sample"]').count()).toBe(6);
    const cell = plan.row('怀仁陶瓷').getByRole('button', { name: /^主导产业产值/ });
    expect(await cell.textContent()).toContain('示例');
    await goTo(page, '?select=town:huairen-taoci');
    const row = plan.dossier.locator('div[data-sample="true"]').filter({ hasText: '主导产业产值' });
    expect(await row.textContent()).toContain('示例');
    expect(await row.evaluate((e) => getComputedStyle(e).backgroundImage)).toContain('repeating-linear');
  });

  test('missing: never a zero, never the lowest class', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=landQuota&sample=off');
    const map = mapOf(page);
    expect(await map.paints(SHUOCHENG)).toEqual(['var(--missing-fill)', 'url(#hatch-missing)']);
    expect(await map.block(SHUOCHENG).textContent()).toContain('未填报');
    expect(await plan.rankingFigure('朔城区')).toContain('未填报');
    expect(await plan.rankingFigure('朔城区')).not.toMatch(/\d/);
    expect(await plan.ranking.textContent()).toContain('6 县区中 0 个有值');
  });

  test('tellings that differ', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=area');
    const map = mapOf(page);
    expect(await map.paints(SHUOCHENG)).toContain('url(#hatch-rival)');
    expect(await seenText(map.block(SHUOCHENG))).toContain('两说');
    expect(await plan.rankingFigure('朔城区')).toMatch(/^两说：1,7[\d.]+ \/ 1,7[\d.]+/);
    expect(await plan.ranking.locator('svg rect[fill*="rival"]').count()).toBeGreaterThan(0);
    expect(await map.paints(PINGLU)).toHaveLength(1);
  });

  test('zero', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=area', {
      files: {
        'data/observations.csv': (text) =>
          text.replace(/^(140603-area-nd-baike-pl,county,140603,area),[\d.]+,([^,]*),[\d.]+,/m, '$1,0,$2,0,'),
      },
    });
    const map = mapOf(page);
    expect(await plan.rankingFigure('平鲁区')).toMatch(/^0\D*$/);
    expect(await seenText(map.block(PINGLU).getByRole('button').first())).toMatch(/^平鲁区\s*0\D*$/);
    expect(await map.paints(PINGLU)).toEqual(['var(--ramp-1)']);
  });

  test('a year that is not known: in table and dossier, in no ranking and no choice of years', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=outputValue&sample=off');
    const cell = plan.row('应县陶瓷').getByRole('button', { name: /^主导产业产值/ });
    expect(await seenText(cell)).toMatch(/4\.1.*年份不详/);
    expect(await plan.rankingFigure('应县')).not.toContain('4.1');
    expect(await page.locator('[data-year]').allTextContents()).toEqual([]);
    await goTo(page, '?select=town:yingxian-taoci');
    expect(await plan.dossier.textContent()).toContain('年份不详');
  });

  test('about, and more than', async () => {
    const { plan } = await openPlan(openPage);
    const figure = (town: string, name: RegExp) => seenText(plan.row(town).getByRole('button', { name }));
    expect(await figure('怀仁陶瓷', /^主导产业企业数/)).toMatch(/50\s*以上/);
    expect(await figure('右玉沙棘', /^主导产业产值/)).toMatch(/^约\s*2/);
  });

  test('the legend explains every hatch', async () => {
    const { page } = await openPlan(openPage, '?indicator=landQuota');
    const legend = await mapOf(page).legend.textContent();
    for (const word of ['示例', '未填报', '不适用', '两说', '省级', '市级', '储备', '集群'])
      expect(legend).toContain(word);
  });
});

describe('without sample values', () => {
  test('仅公开资料: none is shown anywhere', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=outputValue');
    const map = mapOf(page);
    expect(await plan.sampleBadge.isVisible()).toBe(true);
    await plan.sampleSwitch.click();
    await plan.sampleBadge.waitFor({ state: 'detached' });
    await plan.untilFollowed();
    expect(await page.evaluate(() => location.search)).toBe('?indicator=outputValue&sample=off');
    for (const part of [plan.table, plan.side, map.canvas])
      expect(await part.textContent()).not.toContain('示例');
    expect(await map.map.locator('[fill*="sample"]').count()).toBe(0);
    await goTo(page, '?select=town:huairen-taoci&sample=off');
    expect(await plan.dossier.locator('[data-sample="true"]').count()).toBe(0);
    expect((await plan.dossier.textContent())?.replace('不用示例值', '')).not.toContain('示例');
  });

  test('the folder deleted: switch and badge are gone, and nothing else', async () => {
    const { page, plan, pageErrors } = await openPlan(openPage, '?indicator=outputValue', {
      files: { 'data/sample/observations.csv': { status: 404 } },
    });
    expect(await plan.sampleSwitch.count()).toBe(0);
    expect(await plan.sampleBadge.count()).toBe(0);
    expect(await plan.tableCounts()).toEqual({ towns: 11, enterprises: 41, parks: 14 });
    expect(await plan.card('省级专业镇数').textContent()).toContain('无法判断');
    expect(await page.locator('main').textContent()).not.toContain('没有画出来');
    expect(await page.getByText('没有读到').count()).toBe(0);
    expect(pageErrors).toEqual([]);
  });
});
