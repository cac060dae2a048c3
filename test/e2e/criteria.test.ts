import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { goTo, openPlan, searchOf } from './planDriver.ts';

const openPage = pageOpener();

const MATRIX = '?mode=policy';
const TOWN = '?mode=policy&select=town:huairen-taoci';

/** What a reader does with the criteria, in the words of the page. */
const criteriaOf = (page: Page) => ({
  matrix: page.getByRole('table', { name: /自评/ }),
  cell: (town: string, criterion: string) =>
    page.getByRole('cell', { name: new RegExp(`${town}，${criterion}：`) }).getByRole('button'),
  town: (name: string) => page.getByRole('rowheader', { name: new RegExp(name) }).getByRole('button'),
  title: page.getByRole('heading', { level: 2 }),
  criterion: (name: string) => page.getByRole('region', { name: new RegExp(name) }),
  back: page.getByRole('button', { name: '‹ 全部镇与集群' }),
});

const open = async (search: string, viewport?: readonly [number, number]) => {
  const opened = await openPlan(openPage, search, viewport ? { viewport } : {});
  return { ...opened, ...criteriaOf(opened.page) };
};

describe('the matrix', () => {
  test('sets every town against eight criteria, says what it is and counts its cells', async () => {
    const { page, matrix } = await open(MATRIX);
    const towns = await matrix.getByRole('rowheader').count();
    const cells = await matrix.locator('[data-verdict][data-cell]').count();
    expect(cells).toBe(towns * 8);
    const heading = await page.getByRole('heading', { level: 2 }).textContent();
    expect(heading).toBe(`${towns} 个镇与集群，对 8 条认定标准`);
    const main = (await page.getByRole('main').textContent()) ?? '';
    expect(main).toContain('自评参考，非认定');
    const told = [...main.matchAll(/(?:符合|不符合|无法判断)(\d+)/g)].slice(0, 3).map(([, n]) => Number(n));
    expect(told.reduce((a, b) => a + b, 0)).toBe(cells);
  });

  test('leads to a town at a criterion; the button, Escape and the browser lead back to the cell', async () => {
    const { page, cell, criterion, title, back, matrix } = await open(MATRIX);
    const from = cell('怀仁陶瓷', '产业集聚');
    await from.click();
    expect(await title.first().textContent()).toBe('怀仁陶瓷专业镇');
    expect(searchOf(page)).toContain('clause=2.4');
    await expect
      .poll(() =>
        criterion('产业集聚')
          .getByRole('heading', { level: 3 })
          .evaluate((h) => h === document.activeElement),
      )
      .toBe(true);
    const isBack = () => from.evaluate((button) => button === document.activeElement);
    await back.click();
    await matrix.waitFor();
    expect(await isBack()).toBe(true);
    await page.keyboard.press('Enter');
    await back.waitFor();
    await page.keyboard.press('Escape');
    await matrix.waitFor();
    expect(await isBack()).toBe(true);
    await from.click();
    await back.waitFor();
    await page.goBack();
    await matrix.waitFor();
    expect(await isBack()).toBe(true);
  });

  test('a head leads to the clause, a name to the town as a whole', async () => {
    const { page, matrix, town, title } = await open(MATRIX);
    await matrix
      .getByRole('columnheader', { name: /产业集聚/ })
      .getByRole('link')
      .click();
    expect(searchOf(page)).toBe('?mode=policy&page=document&clause=2.4');
    await page.goBack();
    await town('怀仁陶瓷').click();
    expect(await title.first().textContent()).toBe('怀仁陶瓷专业镇');
    expect(searchOf(page)).not.toContain('clause');
  });

  test('shows no sample unless it is asked for, and counts the same with it', async () => {
    const { page, matrix } = await open(MATRIX);
    const counts = async () => (await matrix.locator('tbody td:last-child').allTextContents()).join();
    const before = await counts();
    expect(await matrix.textContent()).not.toContain('示例');
    await goTo(page, `${MATRIX}&sample=on`);
    expect(await matrix.textContent()).toContain('示例');
    expect(await counts()).toBe(before);
  });

  test('is a list with eight marks for each town on a phone', async () => {
    const { page } = await open(MATRIX, [390, 844]);
    expect(await page.getByRole('table').count()).toBe(0);
    const marks = page.getByRole('button', { name: /^怀仁陶瓷，/ });
    expect(await marks.count()).toBe(8);
    await marks.first().click();
    await page.getByRole('button', { name: '‹ 全部镇与集群' }).waitFor();
  });
});

describe('the page of a town', () => {
  test('opens the eight criteria to sub-conditions, each with its words, and what only counts first apart', async () => {
    const { page, criterion } = await open(TOWN);
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 3, name: /^\d/ }).count()).toBe(8);
    const fourth = criterion('产业集聚');
    expect(await fourth.textContent()).toContain('原则上制造业类专业镇特色主导产业产值应达到 1 亿元以上');
    const fifth = criterion('龙头带动');
    expect(await fifth.textContent()).toContain('优先项（不作条件）');
    expect(await fifth.getByText(/^\d\/\d$/).count()).toBe(0);
    expect(await main.textContent()).toContain('自评参考，非认定');
    expect(await main.textContent()).toContain('要证明什么');
  });

  test('sample stays apart and changes no verdict', async () => {
    const { page, criterion } = await open(TOWN);
    const fourth = criterion('产业集聚');
    expect(await fourth.textContent()).not.toContain('示例');
    const verdicts = () =>
      page
        .locator('main [data-verdict]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')));
    const before = await verdicts();
    await goTo(page, `${TOWN}&sample=on`);
    expect(await fourth.textContent()).toContain('示例');
    expect(await verdicts()).toEqual(before);
  });
});

/** The text of each page of the PDF the browser makes, without the gaps between its glyphs. */
const printed = async (page: Page): Promise<readonly string[]> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((part) => part.replaceAll(/\s+/g, ''));
};

describe('on paper', () => {
  test('a town is one sheet of A4 that says what it is, what it rests on and as of when', async () => {
    const { page } = await open(TOWN);
    const pages = await printed(page);
    expect(pages).toHaveLength(1);
    const [sheet = ''] = pages;
    for (const part of [
      '怀仁陶瓷专业镇',
      '自评参考，非认定',
      '朔政办发〔2023〕19号',
      '数据截至2026-03',
      '内部资料',
      '认定8条',
      '发展层级',
      '缺数与补数单位',
      '可用措施',
      '县级意见',
      '领导小组办公室意见',
      '来源：',
      '示意图，审图号待填',
      'select=town:huairen-taoci',
    ])
      expect(sheet).toContain(part);
    expect(sheet).toMatch(/生成日期20\d\d-\d\d-\d\d/);
    expect(sheet).not.toContain('示例');
    // What answers a hand is left off.
    for (const part of ['仅公开资料', '打印本页', '复制催报句', '责任分工'])
      expect(sheet).not.toContain(part);
  });

  test('sample says so at the top of the sheet, and in no verdict', async () => {
    const { page } = await open(`${TOWN}&sample=on`);
    const [sheet = ''] = await printed(page);
    expect(sheet).toContain('含示例数据');
    expect(sheet).toContain('示例值仅作演示，不计入判定');
    const tally = /认定8条(符合\d·不符合\d·无法判断\d)/.exec(sheet)?.[1];
    await goTo(page, TOWN);
    expect((await printed(page))[0]).toContain(tally);
  });

  test('paper is light whatever the screen is', async () => {
    const { page } = await openPlan(openPage, TOWN, { stored: { 'guide-seen': '1', theme: 'dark' } });
    const ink = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-1'));
    const dark = await ink();
    await page.emulateMedia({ media: 'print' });
    const onPaper = await ink();
    expect(onPaper).not.toBe(dark);
    expect(onPaper.trim()).toBe('#121921');
  });

  test('the matrix is one landscape page', async () => {
    const { page } = await open(MATRIX);
    const pages = await printed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('自评参考，非认定');
  });
});
