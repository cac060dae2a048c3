import ExcelJS from 'exceljs';
import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { exportOf } from './exportDriver.ts';
import { setCells } from './packageEdits.ts';
import { inksIn, KEEPS_PAINTED, paintedText, pngSize } from './pictureDriver.ts';
import { openWall } from './wallDriver.ts';

const openPage = pageOpener();

async function opened(search: string, options: OpenOptions = {}) {
  const session = await openPage({ path: `?mode=policy${search}`, ...options });
  const files = exportOf(session.page);
  await files.opener.click();
  await files.card.waitFor();
  return { ...session, files };
}

/** The cells of a column of a workbook, as they stand. */
async function columnOf(bytes: Uint8Array, sheetName: string, title: string): Promise<readonly string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet(sheetName);
  const heads = (sheet?.getRow(3).values ?? []) as string[];
  expect(heads).toContain(title);
  return ((sheet?.getColumn(heads.indexOf(title)).values ?? []) as string[]).slice(4);
}

const MARKED: OpenOptions['files'] = {
  'data/datapackage.json': (text) => JSON.stringify({ ...JSON.parse(text), reviewNumber: 'GS(2026)1号' }),
  'data/observations.csv': setCells('huairen-taoci-employment-202306-zgrb2023', { internal: 'true' }),
};

describe('a page of the policy', () => {
  test('is a picture in the size asked for, whole where there is room, and as long as it needs', async () => {
    const { page, files, pageErrors, consoleErrors, foreignRequests } = await opened('&page=criteria', {
      before: KEEPS_PAINTED,
    });
    const { name, bytes } = await files.takePage('uhd');
    expect(name).toMatch(/^shuozhou-criteria-.*\.png$/);
    expect(pngSize(bytes)).toEqual([3840, 2160]);
    expect((await inksIn(page, bytes)).colours).toBeGreaterThan(100);
    const painted = await paintedText(page);
    for (const words of [
      '全市固废利用',
      '名录不全时，未见不等于没有',
      '数据包第',
      '审图号待填',
      '不随筛选变化',
    ])
      expect(painted).toContain(words);
    expect(painted).not.toContain('放不下的没有画');

    const [width, height] = pngSize((await files.takePage('long')).bytes);
    expect(width).toBe(1920);
    expect(height).toBeGreaterThan(1080);
    expect([...pageErrors, ...consoleErrors, ...foreignRequests()]).toEqual([]);
  });

  test('says so where the size has no room for all of it', async () => {
    const { page, files } = await opened('&page=commitments', { before: KEEPS_PAINTED });
    expect(pngSize((await files.takePage('fullHd')).bytes)).toEqual([1920, 1080]);
    expect(await paintedText(page)).toContain('放不下的没有画');
  });

  test('is a workbook of its rows, in the order that is chosen there', async () => {
    const { page } = await openPage({ path: '?mode=policy&page=commitments' });
    await page.getByRole('button', { name: '按状态' }).click();
    const shown = await page.locator('tbody th[scope="row"] > span:first-child').allInnerTexts();
    const files = exportOf(page);
    await files.opener.click();
    const { name, bytes } = await files.take('Excel 工作簿');
    expect(name).toMatch(/^shuozhou-commitments-/);
    expect(await columnOf(bytes, '落实事项', '事项')).toEqual(shown);
    expect(await files.button('GeoJSON').count()).toBe(0);
  });

  test('is a workbook of what its own choices leave', async () => {
    const { page } = await openPage({ path: '?mode=policy&page=measures' });
    await page.getByRole('combobox', { name: '对象' }).selectOption({ label: '园区' });
    const shown = await page.getByRole('table').getByRole('listitem').locator('a').allInnerTexts();
    const files = exportOf(page);
    await files.opener.click();
    const { bytes } = await files.take('Excel 工作簿');
    expect(shown.length).toBeGreaterThan(0);
    expect(await columnOf(bytes, '政策措施与重点任务', '给什么，要什么')).toEqual(shown);
  });

  test('has its charts as shapes and texts', async () => {
    const { files } = await opened('&page=duties');
    const { name, bytes } = await files.take('责任分工');
    expect(name).toMatch(/duty-matrix.*\.svg$/);
    // In the size of the page, where the longest name has room.
    expect(strFromU8(bytes)).toContain('各县（市、区）政府');
  });

  test('is judged anew for the public, without what is marked', async () => {
    const { files } = await opened('&page=criteria', { files: MARKED });
    const briefs = async () => columnOf((await files.take('Excel 工作簿')).bytes, '认定标准', '2 就业富民');
    expect((await briefs()).join()).toContain('56,000');
    await files.edition('公开版').check();
    expect((await briefs()).join()).not.toContain('56,000');
  });

  test('has no card of exports where there is nothing to take away', async () => {
    const { page } = await openPage({ path: '?mode=policy&page=criteria&atlas=towns' });
    await page.getByRole('button', { name: /^打印全部/ }).waitFor();
    expect(await exportOf(page).opener.count()).toBe(0);
  });
});

describe('the wall', () => {
  test('is a picture of its true size as it is seen, with what it says of itself', async () => {
    const { page, pageErrors, consoleErrors } = await openWall(openPage, '', {
      viewport: [2560, 1080],
      before: KEEPS_PAINTED,
    });
    const files = exportOf(page);
    await page.keyboard.press('Tab');
    await files.opener.focus();
    await page.keyboard.press('Enter');
    const { name, bytes } = await files.take('大屏图片');
    expect(name).toMatch(/^shuozhou-wall-.*\.png$/);
    expect(pngSize(bytes)).toEqual([2560, 1080]);
    expect((await inksIn(page, bytes)).colours).toBeGreaterThan(100);
    const painted = await paintedText(page);
    for (const words of ['数据截至', '未作筛选', '数据包第', '数据性质', '审图号待填'])
      expect(painted).toContain(words);
    expect(painted).not.toContain('为什么');
    await page.keyboard.press('Digit1');
    expect(await page.getByRole('dialog').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toContain('mode=wall');
    expect([...pageErrors, ...consoleErrors]).toEqual([]);
  });

  test('axe finds nothing in its card, nor in that of a page', async () => {
    const context = { bypassCSP: true, reducedMotion: 'reduce' } as const;
    const { page } = await openWall(openPage, '', { context });
    await exportOf(page).opener.click();
    await exportOf(page).card.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const other = await opened('&page=targets', { context });
    expect(await axeFindings(other.page)).toEqual([]);
  });
});
