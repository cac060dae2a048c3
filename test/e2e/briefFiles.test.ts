import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAPERS } from '#catalog/papers.ts';
import { pageOpener } from '../harness/page.ts';
import { briefOf } from './briefDriver.ts';
import { bytesOf } from './bytesOf.ts';
import { inksIn } from './pictureDriver.ts';
import { openPlan } from './planDriver.ts';
import { printed } from './printed.ts';

const openPage = pageOpener();

const open = async (search: string) => {
  const opened = await openPlan(openPage, search);
  return { ...opened, brief: briefOf(opened.page) };
};

const fileOf = (more: object) =>
  JSON.stringify({
    version: 1,
    id: 'file',
    title: '交来的汇报',
    madeOn: '2026-03-01',
    scenes: [
      { id: 'a', title: '没有了的镇', view: '?select=town:gone&indicator=outputValue' },
      { id: 'b', title: '认定', view: '?mode=policy&page=criteria' },
      { id: 'c', view: '' },
    ],
    ...more,
  });

describe('a file of a briefing', () => {
  test('written here is read elsewhere', async () => {
    const here = await open('?mode=brief');
    await here.brief.startFrom('一镇一页');
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      here.page.getByRole('button', { name: '导出文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('一镇一页.json');
    const there = await open('?mode=brief');
    await there.brief.choosesFile('一镇一页.json', await bytesOf(download));
    await there.brief.list.waitFor();
    expect(await there.brief.titles()).toEqual(await here.brief.titles());
  });

  test.each([
    ['a newer version', fileOf({ version: 7 }), '文件是新版本（7）导出的'],
    ['a broken one', '{"version": 1, "scenes": [', 'JSON 不完整'],
    ['something else', '{"type":"FeatureCollection"}', '不是汇报文件'],
    ['a huge one', ' '.repeat(5 * 1024 * 1024 + 1), '超过 5 MB'],
  ])('%s is refused in words, and what there was stays', async (_, content, words) => {
    const { page, brief, pageErrors } = await open('?mode=brief');
    await brief.startFrom('全市总览');
    await brief.choosesFile('坏.json', content);
    await page.getByText(words).waitFor();
    expect(await brief.titles()).toHaveLength(6);
    expect(pageErrors).toEqual([]);
  });

  test('with a town that is gone and a scene that is none says so, and the rest is shown', async () => {
    const { page, brief } = await open('?mode=brief');
    await brief.choosesFile('交来.json', fileOf({}));
    await expect.poll(() => brief.titles()).toEqual(['1. 没有了的镇', '2. 认定']);
    const told = page.getByRole('status').filter({ hasText: '已取 2 幕，有 2 处要留意' });
    expect(await told.textContent()).toContain('第 3 幕读不出');
    expect(await told.textContent()).toContain('数据中没有“town:gone”');
    await page.getByRole('button', { name: '放映' }).click();
    await expect
      .poll(() => brief.stage.getByRole('status').first().textContent())
      .toContain('数据中没有“town:gone”');
    await brief.stage.locator('[data-block]').first().waitFor({ state: 'attached' });
  });
});

/** How many sheets have a part that reaches into their foot. */
const cutIn = (sheets: Locator) =>
  sheets.evaluateAll(
    (all) =>
      all.filter((sheet) => {
        const end = sheet.querySelector('footer')?.getBoundingClientRect().top ?? 0;
        const parts = [...sheet.querySelectorAll('table, figure, svg')];
        return parts.some((part) => part.getBoundingClientRect().bottom > end + 1);
      }).length,
  );

test('a town a page: map, figures and criteria stand above the foot of one page, on any paper', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('一镇一页');
  const towns = (await brief.titles()).length;
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const sheets = page.getByRole('list', { name: '各页' }).locator('[data-kind="scene"]');
  for (const { label } of Object.values(PAPERS)) {
    await page.getByLabel('纸张').selectOption({ label });
    await page.getByRole('button', { name: '打印全部' }).waitFor();
    await expect.poll(() => cutIn(sheets), { message: label }).toBe(0);
    expect(await sheets.count(), label).toBe(towns);
    const maps = await sheets
      .getByRole('group', { name: /^地图画面/ })
      .evaluateAll((all) => all.map((map) => map.clientHeight));
    expect(maps, label).toHaveLength(towns);
    expect(Math.min(...maps), label).toBeGreaterThan(200);
  }
  expect(pageErrors).toEqual([]);
}, 120_000);

test('is printed on any paper as the pages that are shown, each whole and numbered', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('全市总览');
  await brief.editor.getByLabel('讲稿').fill('先说目标。');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const list = page.getByRole('list', { name: '各页' });
  await list.waitFor();
  const sheets = list.locator('[data-kind]');
  for (const { label, width, height } of Object.values(PAPERS)) {
    await page.getByLabel('纸张').selectOption({ label });
    // They come one by one.
    await page.getByRole('button', { name: '打印全部' }).waitFor();
    // A map takes its new size a moment later.
    await expect.poll(() => cutIn(sheets), { message: label }).toBe(0);
    const titles = await sheets.locator('> header h2').allTextContents();
    const pages = await printed(page);
    expect(
      pages.map(({ size }) => size.join()),
      label,
    ).toEqual(titles.map(() => `${width},${height}`));
    pages.forEach(({ text }, i) => {
      for (const part of [
        titles[i]?.replaceAll(' ', '') ?? '',
        `第${i + 1}页，共${pages.length}页`,
        '数据截至',
        '审图号待填',
        '编号',
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/先说目标|含示例数据/);
    });
  }
  await page.getByLabel('附讲稿').check();
  await sheets.getByText('先说目标。').waitFor();
  await page.getByLabel('公开版').check();
  expect(await page.getByRole('alert').textContent()).toContain('没有审图号');
  await page.getByLabel('内部版').check();
  await list.waitFor();
  await page.getByRole('link', { name: '‹ 回到汇报' }).click();
  await brief.editor.waitFor();
  expect(pageErrors).toEqual([]);
}, 120_000);

test('printed while its pages still come it holds every one of them, and goes on after', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('分行业');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const list = page.getByRole('list', { name: '各页' });
  await list.waitFor({ state: 'attached' });
  // No more of them come by themselves.
  const held = await page.evaluateHandle(() => {
    const { setTimeout: real } = window;
    const later: (() => void)[] = [];
    window.setTimeout = ((turn: () => void, ms?: number) =>
      ms ? real(turn, ms) : later.push(turn)) as typeof setTimeout;
    return { real, later };
  });
  const pages = await printed(page);
  const of = /第1页，共(\d+)页/.exec(pages[0]?.text ?? '')?.[1];
  expect(pages.map(({ text }) => /第\d+页，共\d+页/.exec(text)?.[0])).toEqual(
    Array.from({ length: Number(of) }, (_, i) => `第${i + 1}页，共${of}页`),
  );
  // The maps among them.
  expect(pages.filter(({ text }) => text.includes('界线：天地图')).length).toBeGreaterThan(2);
  await held.evaluate(({ real, later }) => {
    window.setTimeout = real;
    for (const turn of later) turn();
  });
  await expect.poll(() => list.locator('[data-kind]').count()).toBe(Number(of));
  await page.getByRole('button', { name: '打印全部' }).waitFor();
  expect(pageErrors).toEqual([]);
}, 60_000);

test('a town chosen on the map has its map and its figures on the slide', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  const scenes = [{ id: 'a', title: '一镇', view: '?select=town:huairen-taoci' }];
  await brief.choosesFile('一镇.json', fileOf({ scenes }));
  await brief.list.waitFor();
  await page.getByRole('button', { name: '导出幻灯' }).click();
  const card = page.getByRole('dialog', { name: '导出这份汇报' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: /^演示文稿/ }).click(),
  ]);
  const slides = unzipSync(new Uint8Array(await bytesOf(download)));
  const pictures = Object.entries(slides).filter(([path]) => /^ppt\/media\/.*\.png$/.test(path));
  expect(pictures).toHaveLength(1);
  const inks = await inksIn(page, pictures[0]?.[1] ?? new Uint8Array());
  // What is not drawn on is of one colour.
  expect(inks.most).toBeLessThan(0.7);
  expect(inks.colours).toBeGreaterThan(200);
  const slide = new TextDecoder().decode(slides['ppt/slides/slide2.xml']);
  expect(slide).toContain('<p:pic>');
  expect(slide).toContain('陶瓷生产线数');
  expect(pageErrors).toEqual([]);
}, 60_000);

test('leaves the page as slides and as the pack of a meeting, whose parts bear one number', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('认定评估');
  await page.getByRole('button', { name: '导出幻灯' }).click();
  const card = page.getByRole('dialog', { name: '导出这份汇报' });
  const take = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  };
  const slides = unzipSync(await take(/^演示文稿/).then(({ bytes }) => new Uint8Array(bytes)));
  const texts = Object.entries(slides)
    .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.length).toBeGreaterThan(11);
  expect(texts.join('')).toContain('怀仁陶瓷');
  expect(texts.join('')).toContain('自评参考，非认定');
  const pack = await take(/^会议包/);
  const parts = unzipSync(new Uint8Array(pack.bytes));
  expect(Object.keys(parts).map((path) => path.split('.').at(-1))).toEqual(['pptx', 'xlsx', 'json', 'txt']);
  const [sceneFile = new Uint8Array()] = Object.entries(parts).flatMap(([path, part]) =>
    path.endsWith('.json') ? [part] : [],
  );
  const titles = await brief.titles();
  await page.reload();
  await brief.list.waitFor();
  expect(await brief.titles()).toEqual(titles);
  // What is carried into the meeting opens as what was left.
  await brief.choosesFile('会议.json', Buffer.from(sceneFile));
  await page.getByText(`已取 ${titles.length} 幕`).waitFor();
  expect(await brief.titles()).toEqual(titles);
  expect(pageErrors).toEqual([]);
}, 120_000);
