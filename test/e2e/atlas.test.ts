import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAPERS } from '#catalog/papers.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { setCells } from './packageEdits.ts';
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

/** The default package, reviewed, with a figure that is not for the public and that speaks for a sub-condition. */
const MARKED: OpenOptions['files'] = {
  'data/datapackage.json': (text) => JSON.stringify({ ...JSON.parse(text), reviewNumber: 'GS(2026)1号' }),
  'data/observations.csv': setCells('huairen-taoci-employment-202306-zgrb2023', { internal: 'true' }),
};

test.each([
  ['an atlas', '?mode=policy&page=criteria&atlas=towns', 11],
  ['the sheet of a town', '?mode=policy&page=criteria&select=town:huairen-taoci', 1],
])('%s for the public is without what is marked, and says for whom it is', async (_, path, count) => {
  const { page, pageErrors } = await openPage({ path, files: MARKED });
  const print = page.getByRole('button', { name: /^打印(全部|本页)/ });
  await print.waitFor();
  const [before] = await printed(page);
  expect(before?.text).toContain('56,000');
  expect(before?.text).not.toContain('公开版');
  await page.getByRole('radio', { name: /^公开版/ }).check();
  await page.getByText('正在生成公开版…').waitFor({ state: 'detached' });
  await expect.poll(() => print.isEnabled()).toBe(true);
  const pages = await printed(page);
  expect(pages).toHaveLength(count);
  const [sheet] = pages;
  expect(sheet?.text).not.toContain('56,000');
  for (const words of ['怀仁陶瓷', '公开版，标为内部的不列入', '审图号GS(2026)1号'])
    expect(sheet?.text).toContain(words);
  expect(sheet?.text).not.toContain('内部资料');
  // What the figure spoke for is judged anew, and told without what was found.
  expect(before?.text).toContain('吸纳就业：从业人员56,000人');
  expect(sheet?.text).toMatch(/吸纳就业(?!：)/);
  expect(pageErrors).toEqual([]);
});

test('for the public it is refused where the package makes no public edition, and nothing is printed', async () => {
  const { page } = await openPage({
    path: '?mode=policy&page=criteria&atlas=towns',
    files: { 'data/observations.csv': MARKED['data/observations.csv'] ?? '' },
  });
  await page.getByRole('radio', { name: /^公开版/ }).check();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('没有审图号');
  expect(await page.getByRole('button', { name: /^打印全部/ }).isEnabled()).toBe(false);
  expect((await printed(page))[0]?.text).toContain('公开版还没有');
});

test('a package that marks nothing offers no edition of its sheets', async () => {
  const { page } = await openPage({ path: '?mode=policy&page=criteria&atlas=towns' });
  await page.getByRole('button', { name: /^打印全部/ }).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
});
