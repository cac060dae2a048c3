import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { briefOf, consoleOf } from './briefDriver.ts';
import { goTo, openPlan } from './planDriver.ts';

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

test('several briefings are kept side by side: begun, copied, thrown away and had back, opened, there after a reload', async () => {
  const { page, brief, pageErrors } = await open('?mode=brief', {
    context: { bypassCSP: true, reducedMotion: 'reduce' },
  });
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
