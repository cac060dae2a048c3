import gcoord from 'gcoord';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { aWorkbook, encoded, toDelimited } from '../builders/tableFile.ts';
import { BAD_CONTAINERS } from '../corpus/badContainers.ts';
import { pageOpener } from '../harness/page.ts';
import { bytesOf } from './bytesOf.ts';
import { importOf } from './importDriver.ts';
import { planOf, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();

const openImport = async (options: Parameters<typeof openPage>[0] = {}) => {
  const opened = await openPage({ path: '?mode=data&tab=import', ...options });
  await opened.page.getByRole('heading', { name: '导入', exact: true }).waitFor();
  return { ...opened, desk: importOf(opened.page) };
};

const amap = (lon: number, lat: number) =>
  gcoord.transform([lon, lat], gcoord.WGS84, gcoord.GCJ02).map((degrees) => degrees.toFixed(6));
const [east = [], north = []] = [amap(113.1, 39.82), amap(113.15, 39.85)];
const SCRIPT = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';

/** A county's own table, with three faults: degrees the wrong way round, a span for a figure, a county misspelt. */
const TABLE = [
  ['怀仁市规模以上陶瓷企业情况表'],
  ['填报单位：怀仁市工信局', '', '', '', '', '', '2023年', '坐标：高德', ''],
  [
    '序号',
    '单位名称',
    '县（市、区）',
    '产值（万元）',
    '综合能耗（吨标煤）',
    '占地（公顷）',
    '经度',
    '纬度',
    '行业',
    '备注',
    '联系人',
  ],
  ['1', '怀仁市怀益瓷业科技有限公司', '怀仁县', '12,345.6', '1200', '约3.5', ...east, '陶瓷', SCRIPT, '张三'],
  [
    '2',
    '测试新窑瓷业有限公司',
    '怀仁',
    '0.9亿',
    '300',
    '10-12',
    ...[...north].reverse(),
    '日用瓷',
    '',
    '李四',
  ],
  ['3', `测试二号瓷业有限公司${SCRIPT}`, '怀任市', '560', '—', '2', '', '', '陶瓷', '=cmd|calc', '王五'],
  ['制表人：赵六'],
];
const COUNTY = { name: '怀仁陶瓷.csv', bytes: encoded(toDelimited(TABLE, ',', '\r\n'), 'gb18030') };
const MENDS = ['经纬度对调', '只取下限：10以上', '“怀任市”就是怀仁市'];

describe('a county’s own table', () => {
  test('goes in, is mended, shows on the map, is undone, and stays when it is taken', async () => {
    const { page, desk, pageErrors, foreignRequests } = await openImport();
    const before = page.url();
    await desk.bring(COUNTY);
    await expect.poll(() => desk.rail.textContent()).toContain('3 处错误');
    expect(await desk.sheets.textContent()).toMatch(/GB18030，逗号分隔/);
    expect(await desk.sheets.textContent()).toMatch(/“联系人”列像是个人姓名，3 格没有导入/);
    await desk.tellOrigin('怀仁市工业和信息化局');
    for (const label of MENDS) await desk.mend(label);
    await expect.poll(() => desk.rail.textContent()).toContain('没有错误');
    expect(await desk.change('怀益瓷业', '主导产业产值 2023').textContent()).toContain('1.23');
    expect(await desk.change('测试新窑', '占地面积').textContent()).toContain('150 亩以上');
    await desk.merge();
    expect(page.url()).toBe(before);
    await page.getByRole('link', { name: '到地图上看' }).click();
    await untilDrawn(page);
    const plan = planOf(page);
    await plan.showTab('企业');
    await expect
      .poll(async () => (await plan.rowNames()).filter((name) => name.includes('测试')).length)
      .toBe(2);
    const shown = (await plan.tableCounts()).enterprises;

    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(async () => (await plan.tableCounts()).enterprises).toBe(shown - 2);
    await page.goto(before);
    await page.getByRole('button', { name: '版本与导出' }).click();
    await page
      .getByRole('row', { name: /^导入 怀仁陶瓷.csv：改 \d+ 处，新增 \d+ 处/ })
      .getByRole('button')
      .click();
    await page.getByRole('status').filter({ hasText: '正在使用本机数据' }).waitFor();
    await page.goto(`${page.url().split('?')[0]}?area=140681`);
    await untilDrawn(page);
    await plan.showTab('企业');
    expect((await plan.tableCounts()).enterprises).toBe(shown);

    // What is in the package already is not proposed again.
    await page.goto(before);
    await desk.bring(COUNTY);
    await desk.rows.waitFor();
    await desk.tellOrigin('怀仁市工业和信息化局');
    for (const label of MENDS) await desk.mend(label);
    await desk.changes.getByText('与正在使用的数据相同').waitFor();

    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect([pageErrors, foreignRequests()]).toEqual([[], []]);
  });

  test('waits on the desk while something is looked up elsewhere', async () => {
    const { page, desk } = await openImport();
    await desk.bring(COUNTY);
    await desk.rows.waitFor();
    await desk.mend('经纬度对调');
    await page.getByRole('button', { name: '说明与检查' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await desk.rows.getByRole('button', { name: /^撤回上一处修改/ }).click();
    await desk.rows.getByRole('button', { name: '经纬度对调' }).waitFor();
  });

  test('cells pasted from a spreadsheet are read the same', async () => {
    const { page, desk } = await openImport();
    const text = ['县区\t2023年主营业务收入', '怀仁市\t5'].join('\n');
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    await desk.file('粘贴的内容').getByText('读到 1 张表').waitFor();
    expect(await desk.sheets.textContent()).toContain('2 行 2 列');
  });
});

/** Takes seconds to read and check. */
const MANY = toDelimited([
  ['企业名称', '县区', '产值（万元）'],
  ...Array.from({ length: 150_000 }, (_, i) => [`测试第${i}号瓷业有限公司`, '怀仁市', String(i)]),
]);

/** A workbook whose title block looks more like a header than its header does. */
const BOOK = aWorkbook([
  {
    name: '用地',
    rows: [
      ['2023年用地情况（按企业名称、县区、占地面积分列）', null, null],
      ['企业名称', '县区', '占地面积（公顷）'],
      ['单位名称', '县（市、区）', '占地（公顷）'],
      ['测试甲陶瓷有限公司', '怀仁市', 2.5],
      ['测试乙陶瓷有限公司', '应县', { t: 'n', v: 3, f: '1+2' }],
      ['合计', null, 5.5],
    ],
    merges: ['A1:C1'],
  },
  { name: '空着', rows: [['没有数的一张']] },
]);

test('a workbook: its header is put right by hand, a second file is broken off, and it is merged', async () => {
  const { page, desk, pageErrors } = await openImport();
  await desk.bring({ name: '用地.xlsx', bytes: BOOK });
  await desk.file('用地.xlsx').getByText('读到 2 张表').waitFor();
  expect(await desk.sheets.textContent()).toContain('表头 1 行，在第 2 行');
  await desk.sheets.getByLabel('表头从第几行起').selectOption({ label: '第 3 行' });
  await desk.sheets.getByText('表头 1 行，在第 3 行').waitFor();
  await desk.columns.getByRole('rowheader', { name: '单位名称' }).waitFor();

  await desk.bring({ name: '很大.csv', bytes: encoded(MANY) });
  await desk.file('很大.csv').getByRole('button').click();
  await desk.file('很大.csv').waitFor({ state: 'detached' });
  await expect.poll(() => page.workers().length).toBeLessThan(3);

  await desk.tellOrigin('怀仁市规划和自然资源局');
  expect(await desk.change('测试乙陶瓷', '占地面积 2023').textContent()).toContain('45 亩');
  await desk.merge();
  expect(pageErrors).toEqual([]);
});

test('a figure unlike the one in use is asked, and never settled in silence', async () => {
  const { desk } = await openImport();
  const rows = [
    ['对象', '指标', '数值', '单位', '期间'],
    ['怀仁陶瓷', '主导产业从业人员', '60000', '人', '2023年6月'],
  ];
  await desk.bring({ name: '从业.csv', bytes: encoded(toDelimited(rows)) });
  await desk.columns.waitFor();
  await desk.tellOrigin('怀仁市统计局');
  const change = desk.change('怀仁陶瓷', '从业人员');
  await change.getByText('说法不同').waitFor();
  expect(await change.textContent()).toMatch(/56,000 人.*60,000 人/);
  expect(await desk.check.textContent()).toContain('并入 0 处，不并 0 处，未定 1 处');
  const checking = desk.check.getByRole('button', { name: '核对' });
  expect(await checking.isDisabled()).toBe(true);
  await change.getByText('两说并列').click();
  await expect.poll(() => desk.rail.textContent()).not.toContain('未定');
  await desk.merge();
});

test('a package taken away and brought back changes nothing', async () => {
  const { page, desk } = await openImport();
  await page.getByRole('button', { name: '版本与导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^导出.*（zip）$/ }).click(),
  ]);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await desk.bring({ name: '数据包.zip', bytes: await bytesOf(download) });
  await desk.changes.getByText('与正在使用的数据相同').waitFor();
});

test('files that are no tables are told beside the others, and the page stays alive', async () => {
  const { page, desk, pageErrors } = await openImport();
  const bad = ['a PNG named .xlsx', 'an empty file', 'a locked workbook', 'a zip bomb by its directory'].map(
    (name) => {
      const found = BAD_CONTAINERS.find((file) => file.name === name);
      const input = found?.input();
      if (!found || input?.kind !== 'file') throw new Error(name);
      return { name: `${name}.xlsx`, bytes: input.bytes, says: found.says };
    },
  );
  await desk.bring(...bad, COUNTY);
  for (const { name, says } of bad) await desk.file(name).getByText(says).waitFor();
  await desk.file(COUNTY.name).getByText('读到 1 张表').waitFor();
  for (const { name } of bad) await page.getByRole('button', { name: `移去 ${name}` }).click();
  await desk.rows.waitFor();
  expect(pageErrors).toEqual([]);
});

test.each(['dark', 'light'])('axe finds nothing in any step, %s', async (theme) => {
  const { page, desk } = await openImport({
    stored: { 'guide-seen': '1', theme },
    context: { bypassCSP: true, reducedMotion: 'reduce' },
  });
  expect(await axeFindings(page)).toEqual([]);
  await desk.bring({ name: '空.csv', bytes: encoded('') }, COUNTY);
  await desk.rows.waitFor();
  await desk.tellOrigin('怀仁市工业和信息化局');
  await desk.changes.waitFor();
  await desk.check.getByRole('button', { name: '核对', exact: true }).click();
  await desk.check.getByRole('button', { name: /^并入/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
