import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { aCollection, aFeature, butterfly, square } from '../builders/geojsonBuilder.ts';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { openPlan, searchOf } from './planDriver.ts';

const openPage = pageOpener();

const NASTY = '<img src=x onerror="document.title=1">';
const PARCELS = aCollection([
  aFeature(
    { type: 'Polygon', coordinates: [square(112.2, 39.9, 0.2), square(112.25, 39.95, 0.05)] },
    {
      name: NASTY,
      用途: '<b>工业</b>',
    },
  ),
  aFeature(
    {
      type: 'LineString',
      coordinates: [
        [112.4, 39.4],
        [112.6, 39.9],
      ],
    },
    { name: '一号路' },
  ),
]);

const layersOf = (page: Page) => {
  const { canvas, map } = mapOf(page);
  const card = page.getByRole('dialog', { name: '图层' });
  return {
    card,
    row: (name: string) => card.getByRole('listitem', { name, exact: true }),
    features: canvas.locator('[data-feature]'),
    path: () => canvas.locator('[data-feature] path').first().getAttribute('d'),
    told: canvas.locator('[data-feature-card]'),

    add: async (...files: readonly (readonly [name: string, content: unknown])[]) => {
      if ((await card.count()) === 0) await map.getByRole('button', { name: /^图层/ }).click();
      await card.locator('input[type=file]').setInputFiles(
        files.map(([name, content]) => ({
          name,
          mimeType: 'application/json',
          buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
        })),
      );
    },
  };
};

/** Drags a file made in the page over it, and lets it go. */
const drop = (page: Page, name: string, bytes: number | string, until: 'dragover' | 'drop' = 'drop') =>
  page.evaluate(
    ([file, content, last]) => {
      const carried = new DataTransfer();
      const part = typeof content === 'number' ? new Uint8Array(content) : content;
      carried.items.add(new File([part], file));
      for (const type of last === 'drop' ? ['dragover', 'drop'] : ['dragover'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }),
        );
    },
    [name, bytes, until] as const,
  );

test('a file is chosen, drawn, told of as plain text, and taken away; the address knows nothing of it', async () => {
  const { page, consoleErrors, pageErrors, foreignRequests } = await openPlan(openPage);
  const layers = layersOf(page);
  await layers.add(['地块.geojson', PARCELS]);
  await layers.row('地块').waitFor();
  expect(await layers.features.count()).toBe(2);
  await layers.row('地块').getByText('图形名单').click();
  await layers.row('地块').getByRole('button', { name: NASTY }).click();
  expect(await layers.told.innerText()).toContain(NASTY);
  expect(await layers.told.innerText()).toContain('<b>工业</b>');
  expect(await page.locator('img').count()).toBe(0);
  expect(searchOf(page)).toBe('');
  await layers.row('地块').getByRole('checkbox').uncheck();
  expect(await layers.features.count()).toBe(0);
  await layers.row('地块').getByRole('button', { name: '移除图层 地块' }).click();
  expect(await layers.row('地块').count()).toBe(0);
  expect([...consoleErrors, ...pageErrors, ...foreignRequests()]).toEqual([]);
});

test('a file is dropped on the page, which says where it will go', async () => {
  const { page } = await openPlan(openPage);
  const layers = layersOf(page);
  await drop(page, '路.json', JSON.stringify(PARCELS), 'dragover');
  await page.getByText('松手加入我的图层').waitFor();
  await drop(page, '路.json', JSON.stringify(PARCELS));
  await page.getByText('松手加入我的图层').waitFor({ state: 'detached' });
  await layers.row('路').waitFor();
});

test('under the pointer a feature tells its name, and a click keeps it told', async () => {
  const { page } = await openPlan(openPage);
  const layers = layersOf(page);
  await layers.add(['路.json', aCollection([aFeature(undefined, { name: '某地块', 面积: 12 })])]);
  await layers.row('路').waitFor();
  await page.keyboard.press('Escape');
  await layers.card.waitFor({ state: 'detached' });
  const box = await layers.features.first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 6, (box?.y ?? 0) + (box?.height ?? 0) - 6);
  await expect.poll(() => layers.told.innerText()).toMatch(/某地块[\s\S]*面积\s*12/);
  await page.mouse.down();
  await page.mouse.up();
  expect(searchOf(page)).toBe('');
  await page.mouse.move(0, 0);
  await layers.told.getByRole('button', { name: '关闭图形说明' }).click();
  await layers.told.waitFor({ state: 'detached' });
});

test('another datum is converted, and the first choice comes back exactly', async () => {
  const { page } = await openPlan(openPage);
  const layers = layersOf(page);
  await layers.add(['地块.geojson', PARCELS]);
  const datum = layers.row('地块').getByRole('combobox');
  await datum.waitFor();
  const before = await layers.path();
  await datum.selectOption({ label: 'GCJ-02（高德、腾讯）' });
  await expect.poll(layers.path).not.toBe(before);
  const gcj = await layers.path();
  await datum.selectOption({ label: 'BD-09（百度）' });
  await expect.poll(layers.path).not.toBe(gcj);
  await datum.selectOption({ label: 'WGS-84（GPS、天地图）' });
  await expect.poll(layers.path).toBe(before);
});

describe('bad files', () => {
  test('are told one by one, with what would be right, and the good ones are drawn', async () => {
    const { page } = await openPlan(openPage);
    const layers = layersOf(page);
    await layers.add(
      ['界线.shp', 'x'],
      ['断了.geojson', '{"type":"FeatureCollection","features":['],
      ['投影.json', { type: 'Point', coordinates: [38500000, 4360000] }],
      ['地块.geojson', PARCELS],
      ['外地.geojson', { type: 'Point', coordinates: [116.4, 39.9] }],
      ['蝶形.geojson', aFeature({ type: 'Polygon', coordinates: [butterfly().map((p) => [...p, 900])] })],
    );
    await layers.row('蝶形').waitFor();
    const text = await layers.card.innerText();
    expect(text).toMatch(/界线\.shp 没有加上[\s\S]*Shapefile[\s\S]*导出”为 GeoJSON/);
    expect(text).toMatch(/断了\.geojson 没有加上[\s\S]*JSON 不完整，在第 1 行就断了/);
    expect(text).toMatch(/投影\.json 没有加上[\s\S]*3 度带第 38 带/);
    expect(await layers.row('外地').innerText()).toContain('不在朔州附近，多半是坐标系不对');
    expect(await layers.row('蝶形').innerText()).toMatch(/Z、M[\s\S]*边线自相交/);
    expect(await layers.features.count()).toBe(4);
    await layers.card.getByRole('button', { name: '知道了：界线.shp' }).click();
    expect(await layers.card.innerText()).not.toContain('界线.shp');
  });

  test('fifty megabytes are refused at once, with the size', async () => {
    const { page } = await openPlan(openPage);
    await drop(page, '大.geojson', 50 * 1024 * 1024);
    await page.getByText('文件有 50 MB，超过 30 MB 的上限，没有读').waitFor();
    expect(await mapOf(page).canvas.isVisible()).toBe(true);
  });

  test('too many vertices are refused after they are counted, off the main thread', async () => {
    const { page } = await openPlan(openPage);
    const line = Array.from({ length: 250_000 }, (_, i) => `[${(112 + i / 1e6).toFixed(6)},39.5]`);
    await drop(page, '密.geojson', `{"type":"LineString","coordinates":[${line.join()}]}`);
    await page.getByText('共 250,000 个顶点，超过 200,000 个的上限，没有画').waitFor();
  });
});

test.each(['dark', 'light'])('axe finds nothing in the list of layers (%s)', async (theme) => {
  const { page } = await openPlan(openPage, '', {
    context: { bypassCSP: true, reducedMotion: 'reduce' },
    stored: { 'guide-seen': '1', theme },
  });
  const layers = layersOf(page);
  await layers.add(['坏.json', '{'], ['地块.geojson', PARCELS]);
  await layers.row('地块').getByText('图形名单').click();
  await layers.row('地块').getByRole('button', { name: '一号路' }).click();
  expect(await axeFindings(page, theme === 'light' ? ['color-contrast'] : undefined)).toEqual([]);
});
