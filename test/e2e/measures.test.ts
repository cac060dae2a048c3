import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { setCells } from './packageEdits.ts';
import { goTo, searchOf, seenText, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();
const PAGE = '?mode=policy&page=measures';

/** What a reader does on the page of measures, in the words of the page. */
const measuresOf = (page: Page) => {
  const floor = page.getByRole('region', { name: '工业用地出让底价测算' });
  return {
    title: page.getByRole('main').getByRole('heading', { level: 2 }),
    picker: page.getByRole('combobox', { name: '选镇或企业' }),
    options: page.getByRole('listbox').getByRole('option'),
    outcome: (name: '适用' | '须先了解' | '不适用') => page.getByRole('region', { name, exact: true }),
    item: (shortName: string) =>
      page
        .getByRole('listitem')
        .filter({ has: page.locator('summary > b', { hasText: new RegExp(`^${shortName}$`) }) }),
    table: page.getByRole('table'),
    recipient: page.getByRole('combobox', { name: '对象' }),
    kind: (name: string) =>
      page.getByRole('group', { name: '类别' }).getByRole('button', { name, exact: true }),
    floor,
    county: floor.getByRole('combobox', { name: '县（市、区）' }),
    grade: floor.getByRole('combobox', { name: '土地等别' }),
    cost: floor.getByRole('textbox', { name: /实际各项成本费用之和/ }),
    result: floor.getByRole('status'),
  };
};

const openMeasures = async (search = '', options: OpenOptions = {}) => {
  const opened = await openPage({ path: `${PAGE}${search}`, ...options });
  const measures = measuresOf(opened.page);
  // The policy is read after the rest.
  await measures.title.waitFor();
  await untilDrawn(opened.page);
  return { ...opened, measures };
};

describe('the finder', () => {
  test('by keyboard: a town by its initials, what applies, why, and from there to the sentence', async () => {
    const { page, measures, consoleErrors } = await openMeasures();
    await measures.picker.focus();
    await page.keyboard.type('hrtc');
    await expect.poll(() => measures.options.allInnerTexts()).toHaveLength(1);
    await page.keyboard.press('Enter');
    expect(await measures.title.textContent()).toBe('怀仁陶瓷：28 条中 28 条适用');
    expect(searchOf(page)).toContain('select=town:huairen-taoci');
    const product = measures.item('拳头产品');
    await product.locator('summary').focus();
    await page.keyboard.press('Enter');
    const told = (await product.textContent()) ?? '';
    expect(told).toContain('点名怀仁陶瓷、山阴乳品、怀仁羔羊肉等优势产品：怀仁陶瓷在列');
    expect(told).toContain('持续扩大怀仁陶瓷、山阴乳品、怀仁羔羊肉等优势产品全国市场占有率');
    expect(told).toContain('未指定牵头');
    await product.getByRole('link', { name: '四（十四）' }).click();
    expect(searchOf(page)).toContain('clause=4.14');
    await page.goBack();
    expect(await measures.title.textContent()).toContain('怀仁陶瓷');
    expect(consoleErrors).toEqual([]);
  });

  test('a town that waits: named measures apply, the others ask whether it is recognised, sample or not', async () => {
    const { page, measures } = await openMeasures('&select=town:shanyin-rupin');
    const open = measures.outcome('须先了解');
    const text = (await open.textContent()) ?? '';
    expect(text).toContain('是否已认定为专业镇');
    expect(text).toContain('名单不完整');
    expect(await measures.outcome('适用').getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
    expect(await measures.title.textContent()).toBe('山阴乳品：28 条中 4 条适用');
    await goTo(page, `${PAGE}&select=town:shanyin-rupin&sample=on`);
    expect(await measures.title.textContent()).toBe('山阴乳品：28 条中 4 条适用');
    expect(await open.textContent()).toBe(text);
  });

  test('by mouse: a firm, and back to all of them', async () => {
    const { page, measures } = await openMeasures();
    await measures.picker.click();
    await measures.options.filter({ hasText: '山西古城乳业集团' }).click();
    expect(await measures.title.textContent()).toContain('山西古城乳业集团有限公司');
    const praise = measures.item('表彰预期目标');
    await praise.locator('summary').click();
    expect(await praise.textContent()).toContain('营业收入是否达到 10 亿元、是否首次突破');
    await page.getByRole('button', { name: '看全部 28 条' }).click();
    expect(await measures.title.textContent()).toBe('17 条政策措施，11 项重点任务');
  });

  test('the arrows walk the list, round its ends', async () => {
    const { page, measures } = await openMeasures();
    await measures.picker.focus();
    await page.keyboard.press('ArrowDown');
    const all = await measures.options.count();
    expect(all).toBeGreaterThan(40);
    const current = page.getByRole('listbox').getByRole('option', { selected: true });
    const first = await current.textContent();
    await page.keyboard.press('ArrowUp');
    expect(await current.textContent()).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await current.textContent()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await measures.title.textContent()).toContain('平鲁红山荞麦');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('a name nobody has is told, and Escape leaves what was chosen', async () => {
    const { page, measures } = await openMeasures('&select=town:huairen-taoci');
    await measures.picker.click();
    await page.keyboard.type('没有这个镇');
    expect(await page.getByRole('listbox').textContent()).toContain('没有找到“没有这个镇”');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await measures.picker.inputValue()).toBe('怀仁陶瓷专业镇');
  });

  test('an item named in the address is marked, opened and in view', async () => {
    const { measures } = await openMeasures('&select=town:huairen-taoci&clause=4.17.6');
    const item = measures.item('拓展国内外市场');
    expect(await item.locator('details').getAttribute('open')).not.toBeNull();
    const box = await item.boundingBox();
    expect(box?.y).toBeLessThan(768);
    expect(box?.y).toBeGreaterThan(0);
  });

  test('without the rules nothing is said to apply or not', async () => {
    const { measures } = await openMeasures('&select=town:huairen-taoci', {
      files: { 'data/policy/applicability.csv': 'unreachable' },
    });
    expect(await measures.title.textContent()).toBe('怀仁陶瓷：28 条中 0 条适用');
    expect(await measures.outcome('须先了解').textContent()).toContain('policy/applicability.csv 未读到');
    expect(await measures.outcome('不适用').count()).toBe(0);
  });

  test('a rule with an unknown clause is left out; what it might have said stays open', async () => {
    const { measures } = await openMeasures('&select=town:yingxian-taoci', {
      files: { 'data/policy/applicability.csv': setCells('4.17.a', { clauseId: '9.9' }) },
    });
    expect(await measures.outcome('不适用').count()).toBe(0);
    expect(await measures.outcome('须先了解').textContent()).toContain('有行有错');
  });
});

describe('the table', () => {
  test('has all 28 with what they give and ask, to whom and by whom', async () => {
    const { measures } = await openMeasures();
    const heads = await measures.table.locator('th[scope="row"]').allInnerTexts();
    expect(heads).toHaveLength(28);
    const land = measures.table.getByRole('row').filter({ hasText: '用地用能和环境' });
    const text = await seenText(land);
    for (const part of ['给予', '出让底价可按标准70%', '企业', '未指定牵头', '规自局'])
      expect(text).toContain(part);
  });

  test('is narrowed to whom it speaks to and to what is given or asked', async () => {
    const { measures } = await openMeasures();
    const names = () => measures.table.locator('th[scope="row"] b').allInnerTexts();
    await measures.recipient.selectOption({ label: '园区' });
    expect(await names()).toEqual(['用地用能和环境', '基础设施', '服务环境优化']);
    await measures.kind('要求').click();
    expect(await measures.table.count()).toBe(0);
    await measures.recipient.selectOption({ label: '县（市、区）政府' });
    expect(await names()).toContain('用地用能和环境');
    const land = measures.table.getByRole('row').filter({ hasText: '用地用能和环境' });
    expect(await land.textContent()).toContain('不少于10%指标保乡村产业');
    expect(await land.textContent()).not.toContain('出让底价');
  });

  test('the row of a clause in the address is marked', async () => {
    const { measures } = await openMeasures('&clause=4.6');
    const land = measures.table.getByRole('row').filter({ hasText: '用地用能和环境' });
    expect(await land.getAttribute('data-shown')).toBe('true');
    expect((await land.boundingBox())?.y).toBeLessThan(768);
  });
});

describe('the floor price', () => {
  test('from grade and cost, with the way to it and the source', async () => {
    const { measures } = await openMeasures();
    expect(await measures.result.textContent()).toContain(
      '还不能算，缺：所在地土地等别、实际各项成本费用之和',
    );
    await measures.county.selectOption({ label: '怀仁市' });
    await measures.grade.selectOption('10');
    const bound = (await measures.result.textContent()) ?? '';
    expect(bound).toContain('不低于117.6');
    expect(bound).toContain('还不知道：实际各项成本费用之和');
    await measures.cost.fill('１３０');
    const price = (await measures.result.textContent()) ?? '';
    for (const part of ['130元/平方米', '168 × 70% ＝ 117.6', '两者取高：按成本费用', '8.67 万元/亩'])
      expect(price).toContain(part);
    expect(price).not.toContain('不低于');
    const source = (await measures.floor.textContent()) ?? '';
    expect(source).toContain('国土资发〔2006〕307号');
    expect(source).toContain('使用前请核对现行标准');
  });

  test('wrong input is told in words, and the grade stays with its county', async () => {
    const { measures } = await openMeasures();
    await measures.county.selectOption({ label: '怀仁市' });
    await measures.grade.selectOption('10');
    await measures.cost.fill('一百');
    expect(await measures.result.textContent()).toContain('成本费用填的不是数字');
    expect(await measures.cost.getAttribute('aria-invalid')).toBe('true');
    await measures.cost.fill('-5');
    expect(await measures.result.textContent()).toContain('成本费用不能是负数');
    await measures.cost.fill('');
    await measures.county.selectOption({ label: '应县' });
    expect(await measures.grade.inputValue()).toBe('');
    await measures.county.selectOption({ label: '怀仁市' });
    expect(await measures.grade.inputValue()).toBe('10');
  });

  test('begins with the county of the town, and with the grade evidence gives', async () => {
    const evidence = [
      'g1,landGrade,,140681,,,states,,11,,怀仁市土地等别为十一等,,市规划和自然资源局来函,2024-05,official,,,',
      'g2,landGrade,,140622,,,states,,12,,示例,,示例,2024,sample,,,',
    ];
    const { measures } = await openMeasures('&select=town:huairen-taoci', {
      files: { 'data/policy/evidence.csv': (text) => `${text.trimEnd()}\n${evidence.join('\n')}\n` },
    });
    expect(await measures.county.inputValue()).toBe('140681');
    expect(await measures.grade.inputValue()).toBe('11');
    expect(await measures.floor.textContent()).toContain('市规划和自然资源局来函，2024-05，官方');
    expect(await measures.result.textContent()).toContain('不低于100.8');
    await measures.county.selectOption({ label: '应县' });
    expect(await measures.grade.inputValue()).toBe('');
  });

  test('a grade the standard does not have is left out, and nothing takes its place', async () => {
    const row = 'g1,landGrade,,140681,,,states,,16,,土地等别十六等,,来函,2024,official,,,';
    const { measures } = await openMeasures('', {
      files: { 'data/policy/evidence.csv': (text) => `${text.trimEnd()}\n${row}\n` },
    });
    await measures.county.selectOption({ label: '怀仁市' });
    expect(await measures.grade.inputValue()).toBe('');
    expect(await measures.result.textContent()).toContain('还不能算');
  });
});

describe.each(['dark', 'light'] as const)('%s: axe finds nothing', (theme) => {
  const options = {
    context: { bypassCSP: true, reducedMotion: 'reduce' },
    stored: { 'guide-seen': '1', theme },
  } as const;

  test('in the table, the open picker, the finder and a wrong price', async () => {
    const { page, measures } = await openMeasures('', options);
    const found: Record<string, string[]> = { table: await axeFindings(page) };
    await measures.picker.click();
    await measures.options.first().waitFor();
    found.picker = await axeFindings(page);
    await page.keyboard.press('Escape');
    await goTo(page, `${PAGE}&select=enterprise:gucheng&clause=4.9`);
    await measures.cost.fill('x');
    found.finder = await axeFindings(page);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test('on a phone', async () => {
    const { page } = await openMeasures('&select=town:yingxian-taoci', { ...options, viewport: [390, 844] });
    expect(await axeFindings(page)).toEqual([]);
    await goTo(page, PAGE);
    expect(await axeFindings(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
