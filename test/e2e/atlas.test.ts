import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAPERS } from '#catalog/papers.ts';
import { pageOpener } from '../harness/page.ts';
import { printed } from './printed.ts';

const openPage = pageOpener();

const namesOn = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('main').getByRole('listitem').allInnerTexts()).map((name) =>
    name.replaceAll(/\s+/g, ''),
  );

test.each([
  ['towns', '单镇页', 11],
  ['counties', '县区图册', 6],
] as const)(
  'the atlas of %s is one numbered page each, with what it rests on',
  async (atlas, kind, count) => {
    const { page, pageErrors } = await openPage({ path: `?mode=policy&page=criteria&atlas=${atlas}` });
    await page.getByRole('button', { name: /^打印全部/ }).waitFor();
    const names = await namesOn(page);
    expect(names).toHaveLength(count);
    const pages = await printed(page);
    expect(pages).toHaveLength(count);
    pages.forEach(({ text: sheet }, i) => {
      for (const part of [
        names[i] ?? '',
        kind,
        '数据截至',
        `第${i + 1}页，共${count}页`,
        '来源：',
        '审图号待填',
        '数据包第',
        '数据性质：官方、报道',
      ])
        expect(sheet).toContain(part);
      expect(sheet).not.toContain('含示例数据');
    });
    expect(pageErrors).toEqual([]);
  },
);

test('every other paper has the same sheets, one page each, in its own size', async () => {
  const { page } = await openPage({ path: '?mode=policy&page=criteria&atlas=towns' });
  await page.getByRole('button', { name: /^打印全部/ }).waitFor();
  const count = (await namesOn(page)).length;
  const { a4: _, ...others } = PAPERS;
  for (const { label, width, height } of Object.values(others)) {
    await page.getByLabel('纸张').selectOption({ label });
    const sizes = (await printed(page)).map(({ size }) => size.join());
    expect(sizes, label).toEqual(Array(count).fill(`${width},${height}`));
  }
  expect(page.url()).toContain('paper=a3-landscape');
}, 120_000);

test('the criteria lead to the atlas, and it leads back', async () => {
  const { page } = await openPage({ path: '?mode=policy&page=criteria' });
  await page.getByRole('link', { name: '打印图册' }).click();
  await page.getByRole('heading', { name: '图册：一镇一页' }).waitFor();
  await page.getByRole('link', { name: '改为一县一页' }).click();
  expect(await namesOn(page)).toHaveLength(6);
  await page.getByRole('link', { name: '‹ 认定标准' }).click();
  await page.getByRole('link', { name: '打印图册' }).waitFor();
});
