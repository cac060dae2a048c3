import { describe, expect, test } from 'vitest';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { mapOf, WITHOUT_WEBGL } from './mapDriver.ts';
import { goTo, openPlan as openWith, pasted, searchOf, seenText } from './planDriver.ts';

const openPage = pageOpener();
const openPlan = (search = '', options: OpenOptions = {}) =>
  openWith(openPage, search, { ...WITHOUT_WEBGL, ...options });

const HUAIREN = '140681';
const PINGLU = '140603';

describe('one indicator', () => {
  test('chosen from the menu colours the map, and legend, list and line say it', async () => {
    const { page, plan } = await openPlan();
    const map = mapOf(page);
    await plan.indicator.selectOption('landUsed');
    expect(searchOf(page)).toBe('?indicator=landUsed');
    expect((await map.paints(HUAIREN))[0]).toMatch(/^var\(--ramp-\d\)$/);
    expect(await map.legend.textContent()).toContain('已用 / 指标：6 县区中 6 个有占比：示例 6');
    expect(await plan.rankingText()).toMatch(/已用 1,200 \/ 指标 1,700 亩（71%），示例/);
    expect(await map.map.textContent()).toContain('2025 年，6 县区中 6 个有值：示例 6');
  });

  test('the menu offers output, land and energy first, each with what is public of it', async () => {
    const { plan } = await openPlan();
    const groups = await plan.indicator
      .locator('optgroup')
      .evaluateAll((all) => all.map((g) => g.getAttribute('label')));
    expect(groups.slice(0, 3)).toEqual(['产出', '用地', '用能']);
    const option = plan.indicator.locator('option[value="landQuota"]');
    expect(await option.textContent()).toBe('用地计划指标（亩） 0/6 · 仅示例');
    await plan.sampleSwitch.click();
    expect(await option.textContent()).toBe('用地计划指标（亩） 0/6');
  });

  test('that nobody reported: hatched, counted, and a way to ask', async () => {
    const { page, plan } = await openPlan('?indicator=landQuota&sample=off');
    const map = mapOf(page);
    const note = map.map.getByText('用地计划指标 0/6 已填报 · 可提供：市规划和自然资源局');
    await note.getByRole('button', { name: /^复制催报句/ }).click();
    await map.map.getByText('已复制催报句').waitFor({ state: 'attached' });
    expect(await pasted(page)).toContain('请市规划和自然资源局提供“用地计划指标”');
    for (const area of [HUAIREN, PINGLU])
      expect(await map.paints(area)).toEqual(['var(--missing-fill)', 'url(#hatch-missing)']);
    expect(await plan.years.count()).toBe(0);
  });

  test('the legend is the same under filters, in other years and without sample', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue');
    const ramp = () =>
      mapOf(page)
        .legend.getByRole('img', { name: /^分级界线/ })
        .innerHTML();
    const before = await ramp();
    await plan.year(2021).click();
    expect(await ramp()).toBe(before);
    await plan.filter('陶瓷').click();
    expect(await ramp()).toBe(before);
    await plan.sampleSwitch.click();
    expect(await ramp()).toBe(before);
  });
});

describe('two indicators', () => {
  test('chosen beside the first make a matrix that counts the counties', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue');
    const map = mapOf(page);
    await map.map.getByRole('button', { name: '叠加' }).click();
    await plan.popover.getByRole('combobox', { name: '第二指标' }).selectOption('energyUse');
    await page.keyboard.press('Escape');
    expect(searchOf(page)).toBe('?indicator=outputValue&second=energyUse');
    const cells = map.legend.locator('[data-cell]');
    await expect.poll(() => cells.count()).toBe(9);
    await plan.untilFollowed();
    const counted = await cells.evaluateAll((all) =>
      all.reduce((sum, cell) => sum + Number(/：(\d) 个县区/.exec(cell.textContent ?? '')?.[1]), 0),
    );
    const drawn = await map.canvas.locator('g[data-area] > path[fill^="var(--bi-"]').count();
    expect(counted).toBe(5);
    expect(drawn).toBe(5);
    expect(await map.paints(HUAIREN)).toEqual([expect.stringMatching(/^var\(--bi-/), 'url(#hatch-sample)']);
    expect(await seenText(map.block(HUAIREN).getByRole('button').first())).toMatch(/95 · 220万/);
    expect(await plan.rankingText()).toContain('6 县区中 5 个有值：示例 5（两项都有）');
    await map.block(HUAIREN).getByRole('button').first().click();
    const [fill] = await map.paints(HUAIREN);
    const outlined = await map.legend.locator('[data-here]').getAttribute('data-cell');
    expect(fill).toBe(`var(--bi-${outlined})`);
  });
});

describe('years', () => {
  test('are chosen by click and by arrow, each with its coverage', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue');
    expect(await plan.year(2025).getAttribute('aria-pressed')).toBe('true');
    expect(await seenText(plan.year(2021))).toBe('20214/6');
    expect(await plan.year(2021).ariaSnapshot()).toContain('2021 年，6 县区中 4 个有值');
    await plan.year(2025).focus();
    await page.keyboard.press('ArrowLeft');
    expect(searchOf(page)).toContain('year=2024');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-year'))).toBe('2024');
    await page.goBack();
    expect(await plan.year(2025).getAttribute('aria-pressed')).toBe('true');
  });

  test('play through to the last, as one step of the history', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue&year=2022');
    await page.clock.install();
    const play = page.getByRole('button', { name: '播放' });
    await play.click();
    for (const year of [2023, 2024, 2025]) {
      await page.clock.runFor(1700);
      await expect.poll(() => plan.year(year).getAttribute('aria-pressed')).toBe('true');
    }
    await play.waitFor();
    await page.goBack();
    expect(searchOf(page)).toContain('year=2022');
  });

  test('stop playing at any key', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue&year=2021');
    await page.clock.install();
    await page.getByRole('button', { name: '播放' }).click();
    await page.getByRole('button', { name: '停止' }).waitFor();
    await page.keyboard.press('Shift');
    await page.getByRole('button', { name: '播放' }).waitFor();
    await page.clock.runFor(5000);
    expect(await plan.year(2021).getAttribute('aria-pressed')).toBe('true');
  });

  test('without data say so and lead to the nearest that has', async () => {
    const { page, plan, pageErrors } = await openPlan('?indicator=outputValue&year=2019');
    const map = mapOf(page);
    expect(await map.paints(HUAIREN)).toEqual(['var(--missing-fill)', 'url(#hatch-missing)']);
    await map.map.getByText('2019 年没有数').getByRole('button', { name: '看 2021 年' }).click();
    expect(searchOf(page)).toBe('?indicator=outputValue&year=2021');
    expect(await plan.year(2021).getAttribute('aria-pressed')).toBe('true');
    expect(pageErrors).toEqual([]);
  });
});

describe('the difference between two years', () => {
  test('bears its sign on map, legend and list, and names the year that lacks', async () => {
    const { page, plan } = await openPlan('?indicator=outputValue&year=2025');
    const map = mapOf(page);
    await plan.compare.selectOption('2021');
    expect(searchOf(page)).toBe('?indicator=outputValue&year=2025&since=2021');
    expect(await seenText(map.block(HUAIREN).getByRole('button').first())).toMatch(/怀仁市\+26/);
    expect(await map.paints(HUAIREN)).toEqual(['var(--diff-7)', 'url(#hatch-sample)']);
    expect(await map.paints(PINGLU)).toEqual(['var(--missing-fill)', 'url(#hatch-missing)']);
    expect(await map.legend.getByRole('img').getAttribute('aria-label')).toMatch(/−20、−10、\+10、\+20/);
    expect(await plan.rankingText()).toContain('示例 +26（+38%）');
    expect(await plan.rankingText()).toContain('2021 年没有数');
    const turned = '?indicator=outputValue&year=2021&since=2025';
    await goTo(page, turned);
    expect(await map.paints(HUAIREN)).toEqual(['var(--diff-1)', 'url(#hatch-sample)']);
    expect(await plan.rankingText()).toContain('示例 −26（−27%）');
  });

  test('across definitions is refused', async () => {
    const { page, plan } = await openPlan('?indicator=landQuota&year=2025&since=2023', {
      files: {
        'data/sample/observations.csv': (text) => {
          const [head = '', ...rows] = text.split('\n');
          const at = head.split(',').indexOf('series');
          const changed = rows.map((row) => {
            const cells = row.split(',');
            if (cells[2] === HUAIREN && cells[3] === 'landQuota' && cells[11] === '2023') cells[at] = 'old';
            return cells.join(',');
          });
          return [head, ...changed].join('\n');
        },
      },
    });
    expect(await plan.rankingText()).toContain('口径不同，不能相减');
    expect(await mapOf(page).paints(HUAIREN)).toContain('url(#hatch-missing)');
  });
});

test('an overlay is in its address, and the same after a reload', async () => {
  const addresses = [
    '?indicator=landCommitted&year=2024',
    '?indicator=outputValue&year=2024&second=energyIntensity',
    '?indicator=energyUse&year=2024&since=2022',
  ];
  const { page, plan } = await openPlan(addresses[0]);
  for (const address of addresses) {
    await goTo(page, address);
    const before = [await mapOf(page).legend.textContent(), await plan.ranking.textContent()];
    await page.reload();
    await plan.ranking.waitFor();
    await page.locator('[data-block]').first().waitFor();
    expect(searchOf(page)).toBe(address);
    expect([await mapOf(page).legend.textContent(), await plan.ranking.textContent()]).toEqual(before);
  }
});
