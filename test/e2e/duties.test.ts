import type { Page } from 'playwright-core';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { seenText } from './planDriver.ts';

const openPage = pageOpener();

const dutiesOf = (page: Page) => {
  const main = page.getByRole('main');
  return {
    main,
    title: main.getByRole('heading', { level: 2 }),
    table: main.getByRole('table'),
    row: (name: string) =>
      main.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }),
    group: (name: string) => main.getByRole('region', { name, exact: true }),
    alert: main.getByRole('alert'),
  };
};

const open = async (path: string, options: OpenOptions = {}) => {
  const opened = await openPage({ path, context: { bypassCSP: true, reducedMotion: 'reduce' }, ...options });
  const duties = dutiesOf(opened.page);
  await duties.title.waitFor();
  return { ...opened, duties };
};

const searchOf = (page: Page): string => new URL(page.url()).search;

describe('who is charged with what', () => {
  test('a department leads to its items, an item to its sentence, and back to the row', async () => {
    const { page, duties } = await open('?mode=policy&page=duties');
    expect(await seenText(duties.title)).toBe('30 个责任单位，11 项重点任务、17 项政策措施');
    const counts = await duties.row('工信局').getByRole('cell').allInnerTexts();
    expect(counts.slice(0, 3)).toEqual(['6', '5', '11']);

    await duties.row('工信局').getByRole('link').click();
    await duties.group('牵头').waitFor();
    expect(await duties.title.textContent()).toBe('市工信局');
    expect(await duties.title.evaluate((e) => e === document.activeElement)).toBe(true);
    const led = await duties.group('牵头').getByRole('heading', { level: 4 }).allInnerTexts();
    expect(led).toHaveLength(6);
    expect(led[0]).toBe('实施专业镇梯次培育发展行动');
    await expect.poll(() => duties.group('责任单位').getByRole('heading', { level: 4 }).count()).toBe(11);
    expect(await duties.group('责任单位').innerText()).toContain('未指定牵头');

    await duties.group('牵头').getByRole('link', { name: '实施专业镇重大项目攻坚行动' }).click();
    await expect.poll(() => searchOf(page)).toContain('clause=3.5');
    await page.goBack();
    await duties.main.getByRole('link', { name: '全部责任单位' }).click();
    await duties.table.waitFor();
    await expect
      .poll(() =>
        duties
          .row('工信局')
          .getByRole('link')
          .evaluate((e) => e === document.activeElement),
      )
      .toBe(true);
  });

  test('from one department to another that stands in the same bracket', async () => {
    const { page, duties } = await open('?mode=policy&department=statistics');
    expect(await duties.main.innerText()).toContain('没有列入任何一条的责任单位');
    await page.goto(`${page.url().split('?')[0]}?mode=policy&department=zones`);
    await duties.group('分工负责').getByRole('link', { name: '规自局' }).first().click();
    await expect.poll(() => duties.title.textContent()).toBe('市规划和自然资源局');
    expect(searchOf(page)).toContain('department=naturalResources');
  });

  test('the arrow keys go along departments and items', async () => {
    const { page, duties } = await open('?mode=policy&page=duties');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await duties.row('工信局').getByRole('link').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('农业农村局');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('市场主体倍增');
  });

  test('a department nobody knows is told, with a way back', async () => {
    const { page, duties } = await open('?mode=policy&department=nobody');
    expect(await duties.alert.innerText()).toContain('没有编号为 nobody 的单位');
    await page.getByRole('link', { name: '看全部责任单位' }).click();
    await duties.table.waitFor();
  });

  test('without the table of duties the page says so', async () => {
    const { duties } = await open('?mode=policy&page=duties', {
      files: { 'data/policy/duties.csv': 'unreachable' },
    });
    expect(await duties.alert.innerText()).toContain('看不了责任分工');
  });

  test('on a phone it is a list', async () => {
    const { page, duties } = await open('?mode=policy&page=duties', { viewport: [390, 844] });
    expect(await duties.table.count()).toBe(0);
    await duties.main.getByRole('link', { name: /^市财政局/ }).click();
    await expect.poll(() => duties.title.textContent()).toBe('市财政局');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('the whole matrix is seen at 1920 by 1080', async () => {
    const { duties } = await open('?mode=policy&page=duties', { viewport: [1920, 1080] });
    const spare = await duties.table.evaluate((table) => {
      const box = table.parentElement ?? table;
      return [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth];
    });
    expect(spare).toEqual([0, 0]);
  });
});

test.each(['dark', 'light'] as const)(
  '%s: axe finds nothing in the matrix and in a department',
  async (theme) => {
    const { page, duties } = await open('?mode=policy&page=duties', { stored: { 'guide-seen': '1', theme } });
    expect(await axeFindings(page)).toEqual([]);
    await duties.row('工信局').getByRole('link').click();
    await duties.group('牵头').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('a department prints as A4: its items, sources and grade, and nothing to click', async () => {
  const { page, duties } = await open('?mode=policy&department=energy');
  await duties.group('牵头').waitFor();
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  expect(text).toContain('市能源局');
  expect(text).toContain('实施专业镇要素保障行动');
  expect(text).toContain('依据 朔政办发〔2023〕19号');
  expect(text).toContain('内部资料');
  expect(text).toMatch(/数据截至 \d{4}-\d{2}/);
  expect(text).not.toContain('打印本页');
  expect(text).not.toContain('认定标准');
  const pdf = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), {
    mergePages: true,
  });
  expect(pdf.text.replace(/\s/g, '')).toContain('牵头1项');
});
