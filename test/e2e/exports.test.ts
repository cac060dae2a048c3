import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { exportOf } from './exportDriver.ts';
import { inksIn, KEEPS_PAINTED, paintedText, pngSize } from './pictureDriver.ts';
import { openPlan } from './planDriver.ts';

const openPage = pageOpener();
const SEARCH = '?indicator=outputValue&area=140681,140622&sample=on';

/** What is seen of each element's text, without its spaces. */
const seenTexts = (elements: Element[]) =>
  elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replace(/\s/g, '');
  });

/** An SVG file as a strict reader has it: a fault in it takes the place of its root. */
const readSvg = (page: Page, text: string) =>
  page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const words = (name: string) => file.querySelector(name)?.textContent ?? '';
    return {
      root: file.documentElement.tagName,
      title: words('title'),
      description: words('desc'),
      texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent.trim()),
    };
  }, text);

async function opened(search: string, options: Parameters<typeof openPlan>[2] = {}) {
  const session = await openPlan(openPage, search, options);
  const files = exportOf(session.page);
  await files.opener.click();
  await files.card.waitFor();
  return { ...session, files };
}

describe('what is shown, as files', () => {
  test('the workbook has the towns of the table, with the figures as they are written there', async () => {
    const { plan, files, consoleErrors, pageErrors } = await opened(SEARCH);
    const { name, bytes } = await files.take('Excel 工作簿');
    expect(name).toMatch(/^shuozhou-view-\d{4}-\d{2}-.+\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer);
    const sheet = book.getWorksheet('镇与集群');
    const heads = (sheet?.getRow(3).values ?? []) as string[];
    const columnOf = (title: string) =>
      ((sheet?.getColumn(heads.indexOf(title)).values ?? []) as string[]).slice(4);
    expect(columnOf('名称')).toHaveLength((await plan.rowNames()).length);
    const [first = ''] = columnOf('主导产业产值 · 写法');
    expect(first).toMatch(/^示例 /);
    const shown = (await plan.row('怀仁陶瓷').textContent()) ?? '';
    expect(shown).toContain(first.replace(/^示例 | 亿元$/g, ''));
    await expect.poll(() => files.status.textContent()).toBe(`已导出 ${name}`);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });

  test('CSV and GeoJSON leave sample out unless the address asks for it', async () => {
    const { files } = await opened('?area=140681,140622');
    const csv = unzipSync((await files.take('CSV')).bytes);
    expect(Object.keys(csv).sort()).toEqual(
      ['企业', '园区', '来源与定义', '目标与规定', '镇与集群'].map((title) => `${title}.csv`).sort(),
    );
    const towns = strFromU8(csv['镇与集群.csv'] ?? new Uint8Array());
    expect([...(csv['镇与集群.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(towns).not.toContain('示例');
    expect(towns).toContain('筛选,区域：怀仁市、应县');
    const geo = JSON.parse(strFromU8((await files.take('GeoJSON')).bytes));
    const outlines = geo.features.filter((f: { geometry: { type: string } }) => f.geometry.type !== 'Point');
    expect(outlines.map((f: { id: string }) => f.id).sort()).toEqual(['140622', '140681']);
    expect(geo.unplaced.length).toBeGreaterThan(0);
  });

  test('pictures have the size asked for, charts the numbers of the screen', async () => {
    const { page, files, pageErrors, consoleErrors, foreignRequests } = await opened(`${SEARCH}&dock=ladder`);
    for (const [part, size, [width, height]] of [
      ['地图', 'uhd', [3840, 2160]],
      ['整页', 'wall', [7680, 2160]],
    ] as const) {
      const { name, bytes } = await files.takePicture(part, size);
      expect(name).toMatch(/\.png$/);
      expect(pngSize(bytes)).toEqual([width, height]);
      expect((await inksIn(page, bytes)).colours, `${part} is not blank`).toBeGreaterThan(200);
    }

    await files.choosePicture('整页', 'own');
    await files.card.getByLabel('宽', { exact: true }).fill('9000');
    expect(await files.refusal.textContent()).toContain('宽至多 7680');
    expect(await files.button('保存图片').isEnabled()).toBe(false);

    const { name, bytes } = await files.take('县区排序');
    expect(name).toMatch(/ranking.*\.svg$/);
    const { root, texts, title, description } = await readSvg(page, strFromU8(bytes));
    expect([root, title]).toEqual(['svg', '县区排序']);
    expect(description).toContain('含示例数据');
    const ranking = page.getByRole('region', { name: '县区排序' }).getByRole('listitem');
    const rows = await ranking.evaluateAll(seenTexts);
    expect(rows.filter((row) => /示例\d/.test(row)).length).toBeGreaterThan(0);
    const written = texts.join('').replace(/\s/g, '');
    expect(rows.filter((row) => !written.includes(row))).toEqual([]);
    expect(foreignRequests()).toEqual([]);
    expect([...pageErrors, ...consoleErrors]).toEqual([]);
  });

  test('a picture of the whole view has the tab that is open, whatever is selected', async () => {
    const { page } = await openPlan(openPage, '?select=town:huairen-taoci', { before: KEEPS_PAINTED });
    const table = page.getByRole('region', { name: '表格' });
    await table.getByRole('button', { name: /^园区/ }).click();
    const first = await table.getByRole('rowheader').first().innerText();
    const files = exportOf(page);
    await files.opener.click();
    await files.takePicture('整页', 'fullHd');
    const painted = await paintedText(page);
    expect(painted).toContain('入园企业');
    expect(painted).toContain(first.replace(/\s/g, ''));
  });

  test('without workers the same workbook is written by the page', async () => {
    const { files } = await opened(SEARCH, {
      before: `
        const Whole = Worker;
        window.Worker = function (url, options) {
          if (String(url).includes('workbook')) throw new Error('no workers');
          return new Whole(url, options);
        };`,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await files.take('Excel 工作簿')).bytes.buffer);
    expect(book.worksheets.map(({ name }) => name)).toContain('来源与定义');
  });

  test('can be cancelled, and leaves nothing behind', async () => {
    const { page, files } = await opened('', {
      before: `
        const Whole = Worker;
        window.Worker = function (url, options) {
          const worker = new Whole(url, options);
          if (String(url).includes('workbook')) worker.postMessage = () => {};
          return worker;
        };`,
    });
    let taken = 0;
    page.on('download', () => {
      taken += 1;
    });
    await files.button('Excel 工作簿').click();
    await files.button('取消').click();
    await expect.poll(() => files.status.textContent()).toBe('已取消，没有留下文件');
    expect(taken).toBe(0);
    expect(await files.button('CSV').isEnabled()).toBe(true);
  });
});

describe('for the public', () => {
  test('is refused without a review number, with what to do', async () => {
    const { files } = await opened('');
    await files.edition('公开版').check();
    await files.button('GeoJSON').click();
    await files.refusal.waitFor();
    expect(await files.refusal.textContent()).toContain('没有审图号');
  });

  test('leaves out what the package marks internal', async () => {
    const { files } = await opened('', {
      files: {
        'data/datapackage.json': (text) =>
          JSON.stringify({
            ...JSON.parse(text),
            reviewNumber: '晋S（2026）001号',
            internal: ['enterprises.products'],
          }),
      },
    });
    const firms = async () => {
      const csv = unzipSync((await files.take('CSV')).bytes);
      const text = strFromU8(csv['企业.csv'] ?? new Uint8Array()).replace(/^\uFEFF/, '');
      return { text, rows: Papa.parse<Record<string, string>>(text, { header: true }).data };
    };
    const before = (await firms()).rows;
    expect(before.map(({ 产品 }) => 产品).join()).toContain('日用瓷');
    await files.edition('公开版').check();
    const { text, rows } = await firms();
    expect(rows.map(({ 编号 }) => 编号).slice(0, 20)).toEqual(before.map(({ 编号 }) => 编号).slice(0, 20));
    expect(rows.map(({ 产品 }) => 产品 ?? '').join('')).toBe('');
    expect(text).toContain('版别,公开版');
    expect(text).toContain('审图号 晋S（2026）001号');
  });
});
