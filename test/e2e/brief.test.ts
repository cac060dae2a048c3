import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PAPERS } from '#catalog/papers.ts';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { briefOf, consoleOf } from './briefDriver.ts';
import { bytesOf } from './bytesOf.ts';
import { goTo, openPlan } from './planDriver.ts';
import { printed } from './printed.ts';

const openPage = pageOpener();

const open = async (search: string, options: Parameters<typeof openPlan>[2] = {}) => {
  const opened = await openPlan(openPage, search, options);
  return { ...opened, brief: briefOf(opened.page) };
};

/** A page of the same browser. */
const beside = async ({ page, home }: Awaited<ReturnType<typeof open>>, search: string) => {
  const other = await page.context().newPage();
  await other.goto(home + search);
  return other;
};

const VIEWS = [
  '',
  '?indicator=outputValue',
  '?select=town:huairen-taoci',
  '?dock=ladder',
  '?mode=policy&page=criteria',
  '?mode=data&tab=missing',
];
const TITLES = [
  '全市专业镇总览',
  '各县区主导产业产值',
  '怀仁陶瓷专业镇',
  '专业镇发展层级',
  '认定标准',
  '缺数清单',
];
const numbered = (titles: readonly string[]) => titles.map((title, i) => `${i + 1}. ${title}`);

/** No storage, as the settings of a closed network may have it. */
const DENIED = `Object.defineProperty(window, 'indexedDB', {
  get() { throw new DOMException('denied', 'SecurityError'); },
});`;

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

test('six scenes made from views, put in order by keyboard, said over, are all there after a reload', async () => {
  const { page, brief, consoleErrors, pageErrors, foreignRequests } = await open('', { host: 'plain' });
  for (const view of VIEWS) {
    await goTo(page, view);
    await brief.add();
  }
  await page.getByRole('button', { name: '去修改' }).click();
  await expect.poll(() => brief.titles()).toEqual(numbered(TITLES));

  await page.getByRole('button', { name: '上移：缺数清单' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => brief.titles()).toEqual(numbered([...TITLES.slice(0, 4), '缺数清单', '认定标准']));
  expect(page.url()).toContain('scene=5');
  await brief.editor.getByLabel('标题').fill('还缺什么');
  await brief.editor.getByLabel('讲稿').fill('先说为什么缺，再说找谁要。');
  await brief.editor.getByRole('button', { name: '加一个问题' }).click();
  await brief.editor.getByLabel('问题 1', { exact: true }).fill('谁来办？');
  await brief.editor.getByLabel('问题 1 的答案页网址').fill('http://x/?mode=policy&page=duties');
  await page.getByRole('button', { name: '复制：认定标准' }).click();
  await expect.poll(() => brief.titles()).toHaveLength(7);
  await page.getByRole('button', { name: '删除：认定标准' }).last().click();
  await expect.poll(() => brief.toast.textContent()).toContain('已删除：认定标准');
  await brief.toast.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => brief.titles()).toHaveLength(7);
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect.poll(() => brief.titles()).toHaveLength(6);

  await page.reload();
  await brief.list.waitFor();
  await expect.poll(() => brief.titles()).toEqual(numbered([...TITLES.slice(0, 4), '还缺什么', '认定标准']));
  expect(await brief.editor.getByLabel('讲稿').inputValue()).toBe('先说为什么缺，再说找谁要。');
  expect(await brief.editor.getByLabel('问题 1 的答案页网址').inputValue()).toBe('?mode=policy&page=duties');
  expect([consoleErrors, pageErrors, foreignRequests()]).toEqual([[], [], []]);
});

describe('showing it', () => {
  test('goes by the keys of the keyboard and the clicker; what is clicked is gone with the next scene', async () => {
    const { page, brief } = await open('?mode=brief');
    await brief.startFrom('全市总览');
    await page.getByRole('button', { name: '放映' }).click();
    await expect.poll(() => brief.place()).toBe('1/6');
    expect(await page.getByRole('navigation', { name: '模式' }).count()).toBe(0);
    for (const part of ['数据截至', '示意图，审图号待填', '内部资料'])
      expect(await brief.stage.locator('footer').last().textContent()).toContain(part);
    expect(await brief.stage.textContent()).not.toContain('含示例数据');
    for (const [key, place] of [
      ['ArrowRight', '2/6'],
      ['PageDown', '3/6'],
      ['Space', '4/6'],
      ['PageUp', '3/6'],
      ['ArrowLeft', '2/6'],
      ['End', '6/6'],
      ['ArrowRight', '6/6'],
      ['Home', '1/6'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => brief.place()).toBe(place);
    }
    await brief.stage.locator('[data-block]').first().waitFor({ state: 'attached' });
    await brief.stage
      .getByRole('button', { name: /^怀仁市/ })
      .first()
      .click();
    await brief.stage.getByRole('article', { name: '怀仁市' }).waitFor();
    expect(page.url()).not.toContain('select');
    await brief.stage.getByRole('button', { name: '回到本幕' }).click();
    await brief.stage.getByRole('article').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await brief.list.waitFor();
  });

  test('sample comes only when it is asked for, and is said', async () => {
    const { page, brief, home } = await open('?mode=brief');
    await brief.startFrom('缺数与要素');
    await page.goto(`${home}?mode=brief&scene=2&present=on`);
    await expect.poll(() => brief.place()).toContain('2/');
    expect(await brief.stage.textContent()).not.toContain('含示例数据');
    await page.goto(`${home}?mode=brief&scene=2&present=on&sample=on`);
    await expect.poll(() => brief.stage.textContent()).toContain('含示例数据');
  });

  test('a console in a second window leads the screen, holds it, and answers questions on it', async () => {
    const opened = await open('?mode=brief');
    const { page, brief } = opened;
    await brief.startFrom('全市总览');
    await brief.editor.getByLabel('讲稿').fill('先说目标。');
    await brief.editor.getByLabel('标题').focus();
    const [, second = ''] = await brief.titles();
    await page.getByRole('button', { name: '放映' }).click();
    const other = await beside(opened, '?mode=brief&console=on');
    const speaker = consoleOf(other);
    await expect.poll(() => speaker.state.textContent()).toBe('屏幕在第 1 幕');
    expect(await speaker.now.textContent()).toContain('先说目标。');
    expect(await speaker.next.textContent()).toContain(second.slice('2. '.length));
    await other.keyboard.press('PageDown');
    await expect.poll(() => brief.place()).toBe('2/6');
    await speaker.hold.click();
    await other.keyboard.press('PageDown');
    await expect.poll(() => speaker.now.textContent()).toContain('本幕 3/6');
    await page.keyboard.press('PageDown');
    expect(await brief.place()).toBe('2/6');
    expect(await brief.stage.textContent()).toContain('已停住');
    await speaker.hold.click();
    await expect.poll(() => brief.place()).toBe('3/6');
    await page.keyboard.press('End');
    await expect.poll(() => speaker.now.textContent()).toContain('本幕 6/6');
    await speaker.questions.getByRole('link', { name: '由谁来办？' }).click();
    await brief.stage.getByRole('button', { name: '回到本幕' }).waitFor();
    await other.getByRole('button', { name: '计时', exact: true }).click();
    await expect.poll(() => other.getByRole('timer').textContent()).toBe('00:01');
    await other.getByRole('button', { name: '归零' }).click();
    expect(await other.getByRole('timer').textContent()).toBe('00:00');
    await other.close();
    await page.keyboard.press('Home');
    await expect.poll(() => brief.place()).toBe('1/6');
  });

  test('of two consoles the first leads; the other says so and can take over', async () => {
    const opened = await open('?mode=brief');
    await opened.brief.startFrom('全市总览');
    const first = consoleOf(await beside(opened, '?mode=brief&console=on'));
    await first.main.waitFor();
    const secondPage = await beside(opened, '?mode=brief&console=on');
    const second = consoleOf(secondPage);
    await expect.poll(() => second.state.textContent()).toBe('另一个演讲者窗口在主控，本窗口只看不动屏幕');
    await secondPage.getByRole('button', { name: '由本窗口主控' }).click();
    await expect.poll(() => first.state.textContent()).toContain('另一个演讲者窗口在主控');
    await expect.poll(() => second.state.textContent()).toBe('没有放映窗口，可先打开一个');
  });
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

test('several briefings are kept side by side: begun, copied, thrown away and had back, opened, there after a reload', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('全市总览');
  const shelf = page.getByRole('dialog', { name: '我的汇报' });
  const names = () => shelf.getByRole('listitem').locator('b').allTextContents();
  const openShelf = async () => {
    await page.getByRole('button', { name: /^我的汇报/ }).click();
    await shelf.waitFor();
  };
  await page.getByRole('button', { name: '从模板新建' }).click();
  await page.getByRole('button', { name: /^分行业/ }).click();
  await expect.poll(async () => (await brief.titles()).at(0)).toBe('1. 专业镇行业结构');
  await openShelf();
  await expect.poll(names).toEqual(['分行业', '全市总览']);
  await shelf.getByRole('button', { name: '复制：全市总览' }).click();
  await expect.poll(names).toEqual(['分行业', '全市总览', '全市总览 副本']);
  await shelf.getByRole('button', { name: '删除：全市总览', exact: true }).click();
  await expect.poll(names).toEqual(['分行业', '全市总览 副本']);
  await brief.toast.getByRole('button', { name: '撤销' }).click();
  await openShelf();
  await expect.poll(names).toEqual(['分行业', '全市总览', '全市总览 副本']);
  expect(await axeFindings(page)).toEqual([]);
  await shelf.getByRole('button', { name: '打开：全市总览', exact: true }).click();
  await expect.poll(() => brief.titles()).toHaveLength(6);
  await page.reload();
  await brief.list.waitFor();
  expect(await brief.titles()).toHaveLength(6);
  await openShelf();
  await expect.poll(names).toEqual(['全市总览', '分行业', '全市总览 副本']);
  expect(pageErrors).toEqual([]);
});

test('where the browser keeps nothing, the briefing works for the visit and the page says so', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief', { before: DENIED });
  await page.getByText('浏览器不让保存，汇报只在本次打开期间有效').waitFor();
  await brief.startFrom('全市总览');
  expect(await brief.titles()).toHaveLength(6);
  expect(pageErrors).toEqual([]);
});

test.each(['dark', 'light'] as const)('axe finds nothing on desk, stage and console, %s', async (theme) => {
  const opened = await open('?mode=brief', {
    context: { bypassCSP: true, reducedMotion: 'reduce' },
    stored: { 'guide-seen': '1', theme },
  });
  const { page, brief } = opened;
  expect(await axeFindings(page)).toEqual([]);
  await brief.startFrom('全市总览');
  await brief.editor.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '放映' }).click();
  for (const place of ['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']) {
    await expect.poll(() => brief.place()).toBe(place);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('PageDown');
  }
  const other = await beside(opened, '?mode=brief&console=on');
  await consoleOf(other).questions.waitFor();
  expect(await axeFindings(other)).toEqual([]);
});

test('is printed on any paper as the pages that are shown, each whole and numbered', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief');
  await brief.startFrom('全市总览');
  await brief.editor.getByLabel('讲稿').fill('先说目标。');
  await page.getByRole('button', { name: '打印', exact: true }).click();
  const list = page.getByRole('list', { name: '各页' });
  await list.waitFor();
  const sheets = list.getByRole('region');
  for (const { label, width, height } of Object.values(PAPERS)) {
    await page.getByLabel('纸张').selectOption({ label });
    const cut = await sheets.evaluateAll(
      (all) =>
        all.filter((sheet) => {
          const end = sheet.querySelector('footer')?.getBoundingClientRect().top ?? 0;
          const parts = [...sheet.querySelectorAll('table, figure, svg')];
          return parts.some((part) => part.getBoundingClientRect().bottom > end + 1);
        }).length,
    );
    expect(cut, label).toBe(0);
    const titles = await sheets.getByRole('heading', { level: 2 }).allTextContents();
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
