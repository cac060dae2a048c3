import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';

const openPage = pageOpener();

async function printed(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((part) => part.replaceAll(/\s+/g, ''));
}

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
    await page.getByRole('heading', { name: /^图册/ }).waitFor();
    const names = await namesOn(page);
    expect(names).toHaveLength(count);
    const pages = await printed(page);
    expect(pages).toHaveLength(count);
    pages.forEach((sheet, i) => {
      for (const part of [
        names[i] ?? '',
        kind,
        '数据截至',
        `第${i + 1}页，共${count}页`,
        '来源：',
        '审图号待填',
      ])
        expect(sheet).toContain(part);
      expect(sheet).not.toContain('含示例数据');
    });
    expect(pageErrors).toEqual([]);
  },
);

test('the criteria lead to the atlas, and it leads back', async () => {
  const { page } = await openPage({ path: '?mode=policy&page=criteria' });
  await page.getByRole('link', { name: '打印图册' }).click();
  await page.getByRole('heading', { name: '图册：一镇一页' }).waitFor();
  await page.getByRole('link', { name: '改为一县一页' }).click();
  expect(await namesOn(page)).toHaveLength(6);
  await page.getByRole('link', { name: '‹ 认定标准' }).click();
  await page.getByRole('link', { name: '打印图册' }).waitFor();
});
