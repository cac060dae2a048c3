import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type OpenedPage, pageOpener, type Replacement } from '../harness/page.ts';
import { dataOf } from './dataDriver.ts';
import { mapOf } from './mapDriver.ts';
import { addLike, lineOf, loseHeader, renameColumn, setCells } from './packageEdits.ts';
import { openPlan, type Plan, planOf } from './planDriver.ts';

const openPage = pageOpener();

const LOGIN = '<!DOCTYPE html><html><head><title>统一身份认证</title></head><body>请登录</body></html>';
const original = (file: string) => readFileSync(`data/${file}`, 'utf8');

/** The desk stands whatever the data are: map, table and side are there, and nothing broke. */
const stands = async ({ page, plan, pageErrors, consoleErrors }: OpenedPage & { plan: Plan }) => {
  const map = mapOf(page);
  expect(await map.map.isVisible()).toBe(true);
  expect(((await plan.table.textContent()) ?? '').length).toBeGreaterThan(10);
  expect(((await plan.headline.textContent()) ?? '').length).toBeGreaterThan(5);
  expect(await page.getByText('没有画出来').count()).toBe(0);
  const said = (await page.locator('main').textContent()) ?? '';
  expect(said.match(/.{0,12}(?:undefined|NaN|\[object).{0,12}/g) ?? []).toEqual([]);
  expect(pageErrors).toEqual([]);
  expect(consoleErrors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
};

const openWith = async (file: string, by: Replacement, search = '') => {
  const opened = await openPlan(openPage, search, { files: { [`data/${file}`]: by } });
  await stands(opened);
  return { ...opened, data: dataOf(opened.page), map: mapOf(opened.page) };
};

describe('files that do not come as they should', () => {
  test.each<[string, Replacement, string]>([
    ['is missing', { status: 404 }, '读不到文件：服务器上没有这个文件（HTTP 404）'],
    ['cannot be reached', 'unreachable', '读不到文件：连不上服务器，或传输中断'],
    ['is refused by the server', { status: 500 }, '读不到文件：服务器出错（HTTP 500）'],
    ['is a login page', { body: LOGIN, contentType: 'text/html' }, '得到的是网页而不是数据文件'],
    ['has lost its header', loseHeader, '表头'],
  ])('towns.csv %s: it is named, and the rest works', async (_, by, message) => {
    const { plan, data, map } = await openWith('towns.csv', by);
    expect(await data.notice.textContent()).toContain('towns.csv 没有读到');
    expect(await plan.card('省级专业镇数').textContent()).toContain('towns.csv 未读到，无法判断');
    expect(await plan.headline.textContent()).not.toMatch(/见到 0/);
    expect(await plan.tableCounts()).toMatchObject({ enterprises: 41, parks: 14 });
    expect(await map.canvas.locator('[data-block]').count()).toBe(6);
    await data.openFromNotice();
    const [issue] = await data.issuesOf('towns.csv');
    expect(issue?.severity).toBe('错误');
    expect(issue?.message).toContain(message);
  });

  test('a column under a wrong name: file, column and the right name are told', async () => {
    const { data, plan } = await openWith('enterprises.csv', renameColumn('areaId', 'area_id'));
    expect((await plan.tableCounts()).towns).toBe(11);
    await data.openFromNotice();
    const told = (await data.issuesOf('enterprises.csv')).map((i) =>
      [i.column, i.message, i.expected].join(' '),
    );
    expect(told.join()).toContain('area_id');
    expect(told.join()).toContain('areaId');
  });

  test('a GB18030 file is read right, with a note', async () => {
    const { plan, data } = await openWith('towns.csv', iconv.encode(original('towns.csv'), 'gb18030'));
    expect(await plan.rowNames()).toContain('怀仁陶瓷');
    expect(await data.notice.count()).toBe(0);
    await data.open();
    const [issue] = await data.issuesOf('towns.csv');
    expect(issue).toMatchObject({ severity: '提醒', message: '不是 UTF-8 编码，已读作 GB18030' });
  });

  test('outlines that are no GeoJSON: told with the line, and all but the outlines works', async () => {
    const { data, plan, page, map } = await openWith(
      'geo/counties.geojson',
      '{"type": "FeatureCollection",\n"features": [,]}',
    );
    expect(await data.notice.textContent()).toContain('geo/counties.geojson 没有读到');
    expect(await plan.tableCounts()).toEqual({ towns: 11, enterprises: 41, parks: 14 });
    expect(await map.canvas.locator('[data-block]').count()).toBe(6);
    await plan.chooseRow('怀仁陶瓷');
    await plan.dossier.waitFor();
    await page.goBack();
    await data.openFromNotice();
    const [issue] = await data.issuesOf('geo/counties.geojson');
    expect(issue).toMatchObject({ severity: '错误', line: '2' });
  });

  test('neighbours that do not come are only missed as context', async () => {
    const { data, map } = await openWith('geo/neighbours.geojson', LOGIN);
    expect(await data.notice.textContent()).toContain('geo/neighbours.geojson 没有读到');
    expect(await map.canvas.locator('[data-block]').count()).toBe(6);
  });
});

describe('rows and cells that are wrong', () => {
  const one = async (page: Page, file: string) => (await dataOf(page).issuesOf(file))[0];

  type Wanted = Readonly<Record<string, string | RegExp>>;
  type Also = (opened: Awaited<ReturnType<typeof openWith>>) => Promise<void>;
  test.each<[string, string, (text: string) => string, Wanted, string, Also?]>([
    [
      'an unknown county code',
      'towns.csv',
      setCells('yingxian-taoci', { areaId: '140699' }),
      { column: 'areaId', found: '140699' },
      'yingxian-taoci',
    ],
    [
      'unit text in a number',
      'observations.csv',
      setCells('140603-area-nd-baike-pl', { value: '2314平方公里' }),
      { column: 'value', found: '2314平方公里', message: /带有单位文字/, expected: /只写数字 2314/ },
      '140603-area-nd-baike-pl',
      // Nothing is guessed: the area shows no number.
      async ({ plan }) => expect(await plan.rankingFigure('平鲁区')).not.toMatch(/\d/),
    ],
    [
      'a position in another province',
      'enterprises.csv',
      setCells('yulong', { lon: '121.47', lat: '31.23', positionQuality: 'exact' }),
      { column: 'lon', found: '121.47,31.23', message: /位置不在本市境内/ },
      'yulong',
      // The firm is kept, and counted in its county instead.
      async ({ plan, map }) => {
        expect((await map.counts()).pins).toBe(1);
        expect(await plan.tableCounts()).toEqual({ towns: 11, enterprises: 41, parks: 14 });
      },
    ],
    [
      'HTML in a cell',
      'towns.csv',
      setCells('yingxian-taoci', { note: '<img src=x onerror="window.ran=1"><b>粗</b>' }),
      { column: 'note' },
      'yingxian-taoci',
    ],
  ])('%s is told with file, line and column', async (_, file, spoil, wanted, id, also) => {
    const opened = await openWith(file, spoil, '?indicator=area');
    const { page, data } = opened;
    await also?.(opened);
    await data.open();
    const issue = await one(page, file);
    expect(issue).toMatchObject({ file, line: String(lineOf(original(file), id)) });
    for (const [key, text] of Object.entries(wanted))
      expect(issue?.[key as keyof typeof issue]).toMatch(
        text instanceof RegExp ? text : new RegExp(`^${text}$`),
      );
  });

  test('a doubled id: the first stays, the later is told', async () => {
    const { plan, data, page } = await openWith('enterprises.csv', addLike('yulong', { name: '冒名企业' }));
    expect((await plan.tableCounts()).enterprises).toBe(41);
    await data.openFromNotice();
    const issue = await one(page, 'enterprises.csv');
    expect(issue).toMatchObject({ column: 'id', line: '43' });
    expect(issue?.message).toContain('与第 2 行重复');
  });

  test('HTML is shown as it stands and does nothing', async () => {
    const html = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
    const { page, plan, requests } = await openPlan(openPage, '?select=town:yingxian-taoci', {
      files: {
        'data/towns.csv': setCells('yingxian-taoci', {
          shortName: `镇${html}`,
          name: `镇${html}`,
          note: html,
        }),
        'data/notes.md': `# 说明\n\n${html}\n\n[链接](javascript:window.ran=1)\n`,
      },
    });
    expect(await plan.dossier.textContent()).toContain(html);
    expect(await plan.rowNames()).toContain(`镇${html}`);
    await dataOf(page).open();
    expect(await page.locator('#notes').textContent()).toContain('<img src=x');
    expect(await page.locator('#notes a[href^="javascript"], main img, main script').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(requests.some((url) => url.endsWith('/x'))).toBe(false);
  });
});

describe('a package that cannot be used at all', () => {
  test.each([
    ['a broken descriptor', 'datapackage.json', '{ "title": "朔州", }'],
    ['a login page in its place', 'datapackage.json', LOGIN],
    ['no areas', 'areas.csv', LOGIN],
  ])('%s: a full page names the file, and a retry works once it is mended', async (_, file, wrong) => {
    let broken = true;
    let asked = 0;
    const answer = (right: string) => {
      asked += 1;
      return broken ? wrong : right;
    };
    const { page, pageErrors } = await openPage({
      path: '?sector=ceramics',
      files: { [`data/${file}`]: answer },
    });
    const alert = page.getByRole('alert');
    await alert.getByRole('heading', { name: '数据没有读到' }).waitFor();
    expect(await alert.textContent()).toContain(file);
    expect((await dataOf(page).issues())[0]).toMatchObject({ severity: '错误', file });
    const retry = page.getByRole('button', { name: '重试' });
    await retry.click();
    await expect.poll(() => asked).toBe(2);
    await alert.waitFor();
    broken = false;
    await retry.click();
    await page.getByRole('region', { name: '表格' }).waitFor();
    await planOf(page).chips.getByRole('button', { name: /陶瓷/ }).waitFor();
    expect(pageErrors).toEqual([]);
  });
});
