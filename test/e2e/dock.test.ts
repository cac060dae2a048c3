import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { dockOf } from './dockDriver.ts';
import { addLike } from './packageEdits.ts';
import { goTo, openPlan, searchOf, seenText } from './planDriver.ts';

const openPage = pageOpener();

describe('the dock', () => {
  test('is in the address, and each of its tabs can be gone back from', async () => {
    const { page, plan, consoleErrors, pageErrors } = await openPlan(openPage);
    const dock = dockOf(page);
    expect(await plan.rowNames()).toHaveLength(11);
    await dock.show('发展层级');
    expect(searchOf(page)).toBe('?dock=ladder');
    for (const [name, id] of [
      ['目标', 'targets'],
      ['历年', 'trend'],
      ['行业结构', 'sectors'],
    ] as const) {
      await dock.show(name);
      expect(searchOf(page)).toBe(`?dock=${id}`);
      expect(await dock.tab(name).getAttribute('aria-pressed')).toBe('true');
    }
    await page.goBack();
    await expect.poll(() => dock.tab('历年').getAttribute('aria-pressed')).toBe('true');
    await dock.show('名录');
    expect(searchOf(page)).toBe('');
    expect(await plan.rowNames()).toHaveLength(11);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  test('takes the place of the map and gives it back, by button and by Escape', async () => {
    const { page } = await openPlan(openPage, '?dock=ladder');
    const { dock, toggle } = dockOf(page);
    const map = page.locator('[data-block]').first();
    const height = async () => (await dock.boundingBox())?.height ?? 0;
    const small = await height();
    await toggle.click();
    expect(await height()).toBeGreaterThan(2 * small);
    expect(await map.isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await height()).toBe(small);
    expect(await map.isVisible()).toBe(true);
    expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('stays open when Escape closes a list over it', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=targets');
    const { dock, toggle } = dockOf(page);
    await toggle.click();
    await dock
      .getByRole('button', { name: /： ?条款/ })
      .first()
      .click();
    await plan.popover.waitFor();
    await page.keyboard.press('Escape');
    await plan.popover.waitFor({ state: 'detached' });
    expect(await toggle.textContent()).toBe('收起');
  });

  test('a panel whose code does not come says so, and the rest goes on', async () => {
    const { page, plan } = await openPlan(openPage, '', {
      before: `
        window.requestIdleCallback = () => 0;
        window.cancelIdleCallback = () => {};`,
    });
    await page.context().route(/TrendPanel-.*\.js/, (route) => route.abort());
    const dock = dockOf(page);
    await dock.tab('历年').click();
    await dock.dock.getByRole('alert').filter({ hasText: '历年没有读到' }).waitFor();
    await dock.show('名录');
    expect(await plan.rowNames()).toHaveLength(11);
  });
});

describe('发展层级', () => {
  test('sample stands apart, under its own heading, and is in no count', async () => {
    const { page } = await openPlan(openPage, '?dock=ladder');
    const { panel, rungs, unplaced } = dockOf(page);
    const told = async () =>
      /公开数定级 \d+\/\d+ 个/.exec((await panel('发展层级').textContent()) ?? '')?.[0];
    await rungs('示例，不作判断').waitFor();
    expect(await rungs('示例，不作判断').textContent()).toContain('示例');
    expect(await rungs('公开数').textContent()).not.toContain('示例');
    const [count, list] = [await told(), await unplaced.textContent()];
    expect(count).toBe('公开数定级 3/11 个');
    expect(list).toContain('怀仁陶瓷');
    await goTo(page, '?dock=ladder&sample=off');
    expect(await rungs('示例，不作判断').count()).toBe(0);
    expect(await told()).toBe(count);
    expect(await unplaced.textContent()).toBe(list);
  });

  test('the year it is asked for by is chosen by keyboard and stays in the address', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=ladder');
    const { goalYear, rungs } = dockOf(page);
    const sample = rungs('示例，不作判断').getByRole('listitem').filter({ hasText: '怀仁陶瓷' });
    expect(await sample.textContent()).toContain('差 38 亿元，年均需增 10%');
    await goalYear.selectOption('2026');
    expect(searchOf(page)).toBe('?dock=ladder&by=2026');
    await plan.untilFollowed();
    expect(await sample.textContent()).toContain('年均需增 61.3%');
    await goTo(page, '?dock=ladder&by=2025');
    expect(await sample.textContent()).toContain('年份已过，算不出');
    expect(await rungs('公开数').textContent()).toContain('年份不详，算不出');
  });

  test('a town is chosen on its rung', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=ladder');
    await dockOf(page)
      .rungs('公开数')
      .getByRole('button', { name: /^平鲁红山荞麦/ })
      .click();
    await plan.dossier.getByRole('heading', { name: /平鲁红山荞麦/ }).waitFor();
    expect(searchOf(page)).toBe('?dock=ladder&select=town:pinglu-hongshan-qiaomai');
  });

  test('the same ladder stands in the overview', async () => {
    const { page, plan } = await openPlan(openPage);
    const summary = plan.side.getByRole('region', { name: '发展层级概览' });
    expect(await summary.textContent()).toContain('公开数定级 3 个');
    await summary.getByRole('button', { name: /无法判断/ }).click();
    expect(searchOf(page)).toBe('?dock=ladder');
  });
});

describe('目标', () => {
  test('opens the clause a target stands in, word for word', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=targets');
    const board = dockOf(page).panel('目标');
    await board.getByRole('button', { name: /^市级专业镇数： ?条款 一（二）$/ }).click();
    const clause = (await plan.popover.textContent()) ?? '';
    expect(clause).toContain('条款 一（二）');
    expect(clause).toContain('省级专业镇达到 2 个，市级专业镇达到 8 个以上。');
  });

  test('counts the states of a rule and opens to one bullet a town, sample nowhere in it', async () => {
    const { page } = await openPlan(openPage, '?dock=targets');
    const board = dockOf(page).panel('目标');
    const rule = board.getByRole('listitem').filter({ hasText: '特优农业、特色轻工类' });
    expect(await rule.locator('summary').textContent()).toMatch(/1 .*达到.*4 .*无法判断/);
    await rule.locator('summary').click();
    expect(await rule.getByRole('img').count()).toBe(5);
    expect(await seenText(board)).not.toContain('示例 ');
  });

  test('asks for a pace before the deadline and for none after it', async () => {
    const { page } = await openPlan(openPage, '?dock=targets&asof=2024-06');
    const board = dockOf(page).panel('目标');
    const bullet = board.getByRole('img', { name: /^市级专业镇数/ });
    expect(await bullet.getAttribute('aria-label')).toContain('今天应到');
    expect(await board.textContent()).toMatch(/剩 1\.5 年，每年至多要增 4\.7 个/);
    await goTo(page, '?dock=targets');
    expect(await bullet.getAttribute('aria-label')).not.toContain('今天应到');
    expect(await board.textContent()).toContain('期限已过（2025）');
  });
});

describe('历年', () => {
  const ROW = 'huairen-taoci-output-value-2014-taoci2014';
  const result = (id: string, period: string, value: string) => ({
    id,
    nature: 'actual',
    period,
    value,
    sourceValue: value,
  });

  test('leaves a missing year open, draws rivals as a range, and joins no sample to what is measured', async () => {
    const { page } = await openPlan(openPage, '?dock=trend&select=town:huairen-taoci', {
      files: {
        'data/observations.csv': addLike(
          ROW,
          result('a', '2016', '20'),
          result('b', '2017', '22'),
          { ...result('c', '2019', '30'), preferred: 'rival', preferredReason: '未作取舍' },
          { ...result('d', '2019', '33'), preferred: 'rival', preferredReason: '未作取舍' },
          result('e', '2020', '35'),
        ),
      },
    });
    const chart = dockOf(page).chart('怀仁陶瓷');
    const label = (await chart.getAttribute('aria-label')) ?? '';
    expect(label).toContain('2017 年 22 亿元，2019 年说法不一：30 / 33 亿元，2020 年 35 亿元');
    expect(label).not.toContain('2018 年');
    expect(await chart.locator('[data-range="2019"]').count()).toBe(1);
    // 2016–2017 measured, 2021–2025 sample; nothing over 2018, through 2019 or from 2020 to the sample of 2021.
    const lines = await chart
      .locator('polyline')
      .evaluateAll((drawn) => drawn.map((line) => line.getAttribute('points')?.split(' ').length));
    expect(lines).toEqual([2, 5]);
  });

  test('what belongs to no year is told and not drawn', async () => {
    const { page } = await openPlan(openPage, '?dock=trend');
    const dock = dockOf(page);
    await dock.chart('怀仁陶瓷').waitFor();
    expect(await dock.chart('平鲁红山荞麦').count()).toBe(0);
    const told = (await dock.panel('历年').textContent()) ?? '';
    expect(told).toMatch(/平鲁红山荞麦年份不详 1 项，见档案/);
    expect(told).toContain('未填报 2 个：小杂粮（全市）、全市固废利用');
  });
});

describe('行业结构', () => {
  test('a cell filters to what it counts, and lets go again', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=sectors');
    const { matrix, show } = dockOf(page);
    const cell = matrix.getByRole('button', { name: /^陶瓷 怀仁市：企业 \d+$/ });
    const count = Number(await cell.textContent());
    await cell.click();
    expect(searchOf(page)).toBe('?sector=ceramics&area=140681&dock=sectors');
    expect(await cell.getAttribute('aria-pressed')).toBe('true');
    expect(Number(await cell.textContent())).toBe(count);
    await show('名录');
    expect((await plan.tableCounts()).enterprises).toBe(count);
    await show('行业结构');
    await cell.click();
    expect(searchOf(page)).toBe('?dock=sectors');
  });

  test('heads filter too, and each row holds what the table shows under it', async () => {
    const { page, plan } = await openPlan(openPage, '?dock=sectors');
    const { dock, matrix } = dockOf(page);
    await dock.getByRole('button', { name: '合计', exact: true }).click();
    const totals = await matrix.getByRole('row').evaluateAll((rows) =>
      rows.slice(1).map((row) => ({
        name: row.querySelector('th button')?.lastChild?.textContent ?? '',
        total: Number(row.querySelector('td:last-child')?.textContent),
      })),
    );
    const sectors = totals.filter(({ name }) => name !== '').slice(0, 4);
    for (const { name, total } of sectors) {
      await goTo(page, '?dock=sectors');
      await matrix.getByRole('rowheader', { name }).first().getByRole('button').click();
      await goTo(page, searchOf(page).replace(/[?&]dock=sectors/, ''));
      const { towns, enterprises, parks } = await plan.tableCounts();
      expect({ name, total: towns + enterprises + parks }).toEqual({ name, total });
    }
    expect(totals.at(-1)?.total).toBe(66);
  });
});
