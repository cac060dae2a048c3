import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { goTo, openPlan, pasted, searchOf } from './planDriver.ts';

const openPage = pageOpener();

const documentOf = (page: Page) => {
  const text = page.getByRole('region', { name: '原文' });
  return {
    text,
    sentence: (id: string) => text.locator(`[data-clause="${id}"]`),
    outline: page.getByRole('navigation', { name: '目录' }),
    panel: page.getByRole('complementary', { name: '本条关联' }),
    find: page.getByRole('searchbox', { name: '在原文中找' }),
    /** The clause that is chosen, and whether it is seen. */
    chosen: async () => {
      const chosen = text.locator('[data-clause][data-chosen]');
      await chosen.waitFor();
      const box = await chosen.boundingBox();
      const seen = await text.boundingBox();
      return {
        id: await chosen.getAttribute('data-clause'),
        seen: box !== null && seen !== null && box.y >= seen.y && box.y + box.height <= seen.y + seen.height,
      };
    },
  };
};

const open = async (search: string) => {
  const opened = await openPlan(openPage, search, { context: { bypassCSP: true, reducedMotion: 'reduce' } });
  return { ...opened, doc: documentOf(opened.page) };
};

describe('from the rest of the page to the text', () => {
  test('a target card leads to its sentence, and back to the view it was opened from', async () => {
    const { page, plan, doc } = await open('?sector=ceramics&dock=ladder');
    await plan
      .card('市级专业镇数')
      .getByRole('button', { name: /哪来的/ })
      .click();
    const link = plan.popover.getByRole('link', { name: '在原文中看' });
    await expect.poll(() => link.getAttribute('href')).toBe('?mode=policy&clause=1.2.7');
    await link.click();
    expect(await doc.chosen()).toEqual({ id: '1.2.7', seen: true });
    expect(await doc.sentence('1.2.7').textContent()).toContain('市级专业镇达到 8 个以上');
    expect(await doc.sentence('1.2.7').evaluate((e) => e === document.activeElement)).toBe(true);
    await page.goBack();
    expect(searchOf(page)).toBe('?sector=ceramics&dock=ladder');
    expect(await plan.card('市级专业镇数').count()).toBe(1);
  });

  test.each([
    ['?dock=targets', 'region', '下栏', /^乡村产业用地指标占比：/, '4.6.2'],
    ['?dock=ladder', 'region', '下栏', /^发展层级：/, '3.3.4'],
    ['?select=town:huairen-taoci', 'article', '怀仁陶瓷专业镇', /^培训后就业率：/, '4.8.2'],
    ['?indicator=ruralIndustryLandShare', 'region', '地图', /^乡村产业用地指标占比：/, '4.6.2'],
    ['', 'complementary', '结论', /^标题句：/, '1.2.7'],
  ] as const)('%s has its clauses at hand', async (search, role, name, button, clause) => {
    const { page, plan, doc } = await open(search);
    await page
      .getByRole(role, role === 'complementary' ? {} : { name })
      .getByRole('button', { name: button })
      .first()
      .click();
    const link = plan.popover.getByRole('link', { name: '在原文中看' }).first();
    await expect.poll(() => link.getAttribute('href')).toBe(`?mode=policy&clause=${clause}`);
    await link.click();
    expect(await doc.chosen()).toEqual({ id: clause, seen: true });
  });
});

describe('the text', () => {
  test('opens at an item of the address, with what hangs on it', async () => {
    const { doc } = await open('?mode=policy&clause=3.10');
    const heading = doc.text.getByRole('heading', { name: /实施专业镇要素保障行动/ });
    await expect.poll(() => heading.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await doc.outline.locator('[aria-current="location"]').textContent()).toContain('要素保障');
    const panel = (await doc.panel.textContent()) ?? '';
    expect(panel).toContain('三（十）');
    expect(panel).toMatch(/牵头.*规自局.*能源局.*生态环境局.*金融办.*分工负责/);
    await doc.panel.getByRole('link', { name: '能源局' }).click();
    expect(searchOf(doc.text.page())).toContain('department=energy');
  });

  test('says of a clause that is not there which ones are near, and stands', async () => {
    const { doc, consoleErrors, pageErrors } = await open('?mode=policy&clause=3.99');
    const notice = doc.text.getByRole('alert');
    expect(await notice.textContent()).toContain('没有编号为 3.99 的条款');
    expect(await doc.sentence('1.2.7').count()).toBe(1);
    await notice.getByRole('link', { name: /^3\.11 三（十一）/ }).click();
    expect(await notice.count()).toBe(0);
    await doc.text.getByRole('heading', { name: /服务环境优化行动/ }).waitFor();
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  test('a sentence is chosen by a click, and its link opens it again', async () => {
    const { page, doc } = await open('?mode=policy&page=document');
    await doc.sentence('1.1.1').click({ position: { x: 200, y: 80 } });
    expect(searchOf(page)).toContain('clause=1.1.1');
    await doc.panel.getByRole('button', { name: '复制链接：条款 1.1.1' }).click();
    await doc.panel.getByText('已复制', { exact: true }).waitFor();
    const link = await pasted(page);
    expect(link).toBe(`${new URL('./', page.url()).href}?mode=policy&clause=1.1.1`);
    await page.goto(link);
    expect(await doc.chosen()).toEqual({ id: '1.1.1', seen: true });
  });

  test('is walked by keyboard: outline and sentences are one stop each', async () => {
    const { page, doc } = await open('?mode=policy&clause=3.10.2');
    expect(await doc.chosen()).toEqual({ id: '3.10.2', seen: true });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await doc.chosen()).toEqual({ id: '3.10.3', seen: true });
    expect(await doc.text.locator('a[data-ref][tabindex="0"]').count()).toBe(1);
    await doc.outline.locator('[aria-current]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await doc.text.getByRole('heading', { name: /精准招商引资行动/ }).waitFor();
    expect(searchOf(page)).toContain('clause=3.9');
  });

  test('is searched: how many places, and round from one to the next', async () => {
    const { page, doc } = await open('?mode=policy&page=document');
    const said = page.getByRole('search').getByRole('status');
    await doc.find.fill('到2025年');
    await expect.poll(() => said.textContent()).toBe('1 / 2 处');
    const shown = () =>
      doc.text.locator('mark[data-match="shown"]').evaluate((e) => e.closest('[data-clause]')?.id);
    expect(await shown()).toBe('clause-1.2.1');
    await doc.find.press('Enter');
    expect(await shown()).toBe('clause-4.4.2');
    await doc.find.press('Enter');
    expect(await shown()).toBe('clause-1.2.1');
    await doc.find.fill('方案没有的词');
    await expect.poll(() => said.textContent()).toBe('没有找到');
    await doc.find.press('Escape');
    expect(await doc.text.locator('mark').count()).toBe(0);
  });

  test('says where it is from', async () => {
    const { page } = await open('?mode=policy&page=document');
    const foot = await page.getByRole('contentinfo').or(page.locator('footer')).last().textContent();
    expect(foot).toContain('朔政办发〔2023〕19号');
    expect(foot).toContain('此件公开发布');
  });

  test('that could not be read says so', async () => {
    const { page } = await openPlan(openPage, '?mode=policy&clause=3.10', {
      files: { 'data/policy/clauses.csv': 'unreachable' },
    });
    expect(await page.getByRole('main').getByRole('alert').textContent()).toContain('条款没有读到');
  });
});

describe('targets and commitments', () => {
  test('the targets page has every target with its state, and says what does not apply to the zone', async () => {
    const { page } = await open('?mode=policy&page=targets');
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 2 }).textContent()).toContain('无法判断');
    expect(await main.getByText('山西朔州经济开发区：不适用').count()).toBe(1);
    expect(await main.getByText('自评参考，非认定').count()).toBe(1);
    await main.getByRole('button', { name: '右玉县' }).click();
    expect(searchOf(page)).toBe('?select=area:140623');
  });

  test('a commitment says what would prove it, and nothing is done by silence', async () => {
    const { page, doc } = await open('?mode=policy&page=commitments');
    const main = page.getByRole('main');
    const row = main.getByRole('row', { name: /^怀仁陶瓷专业镇三年行动计划/ });
    expect(await row.textContent()).toContain('未见凭据');
    expect(await row.textContent()).toContain('三年行动计划的文本和印发日期');
    await goTo(page, '?mode=policy&page=commitments&asof=2030');
    expect(await row.textContent()).toContain('未见凭据');
    await main.getByRole('button', { name: '按状态' }).click();
    expect(await main.getByRole('rowheader', { name: /^已完成/ }).count()).toBe(1);
    await row.getByRole('link', { name: '三（一）第 4 句' }).click();
    expect(await doc.chosen()).toEqual({ id: '3.1.4', seen: true });
  });
});

test('evidence of the reader turns a commitment, for its town alone where it is owed town by town', async () => {
  const { page } = await open('?mode=policy&page=commitments');
  const main = page.getByRole('main');
  const fill = async (button: RegExp) => {
    await main.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: /^已完成/ }).check();
    await dialog.getByRole('textbox', { name: /^事实/ }).fill('文件已经印发');
    await dialog.getByRole('textbox', { name: /^来源说明/ }).fill('市工信局');
    await dialog.getByRole('textbox', { name: /^日期/ }).fill('2024-03');
    await dialog.getByRole('radio', { name: /^官方/ }).check();
    await dialog.getByRole('button', { name: /^保存/ }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const row = (name: RegExp) => main.getByRole('row', { name });
  await fill(/^填佐证：怀仁陶瓷专业镇三年行动计划/);
  await expect.poll(() => row(/^怀仁陶瓷专业镇三年行动计划/).textContent()).toContain('已完成');
  await fill(/^填佐证：怀仁陶瓷：每个专业镇的发展计划/);
  const plans = row(/^每个专业镇的发展计划/);
  await expect.poll(() => plans.textContent()).toContain('怀仁陶瓷 已完成、平鲁红山荞麦 未见凭据');
});

test('axe finds nothing on the three pages', async () => {
  const { page } = await open('?mode=policy&clause=4.6.3');
  const found: Record<string, string[]> = { clause: await axeFindings(page) };
  for (const search of ['clause=3.99', 'page=targets', 'page=commitments', 'page=document']) {
    await goTo(page, `?mode=policy&${search}`);
    found[search] = await axeFindings(page);
  }
  expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
});
