import { describe, expect, test } from 'vitest';
import { axeFindings } from '../browser/axe.ts';
import { pageOpener } from '../harness/page.ts';
import { evidenceOf } from './evidenceDriver.ts';
import { openPlan, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();

const TOWN = '?mode=policy&select=town:yingxian-shucai';
const DATA = '?mode=data&tab=evidence';
const FACT = '2023 年起才有这一产业';

const open = async (search: string, options: Parameters<typeof openPlan>[2] = {}) => {
  const opened = await openPlan(openPage, search, options);
  return { ...opened, ...evidenceOf(opened.page) };
};

/** No storage, as the settings of a closed network may have it. */
const DENIED = `Object.defineProperty(window, 'indexedDB', {
  get() { throw new DOMException('denied', 'SecurityError'); },
});`;

describe('evidence on a sub-condition', () => {
  test('turns its row and the cell, is there after a reload, and can be taken back', async () => {
    const opened = await open(TOWN, { host: 'plain' });
    const { page, form, openFirst, write, toast, badge, panel, goTo } = opened;
    await openFirst();
    await write('不符合', FACT);
    await expect.poll(() => toast.textContent()).toContain('已记下 1 条佐证');
    const row = page.getByRole('listitem').filter({ hasText: FACT }).first();
    expect(await row.textContent()).toContain('不符合');
    expect(await badge.textContent()).toBe('含本机佐证 1');
    await page.getByRole('button', { name: '‹ 全部镇与集群' }).click();
    const cell = page.getByRole('button', { name: /^应县蔬菜，历史传承：/ });
    await expect.poll(() => cell.getAttribute('data-verdict')).toBe('notMet');
    await page.reload();
    await untilDrawn(page);
    await expect.poll(() => cell.getAttribute('data-verdict')).toBe('notMet');
    await badge.click();
    await panel.getByRole('button', { name: /^撤销/ }).click();
    await goTo('政策');
    await expect.poll(() => cell.getAttribute('data-verdict')).toBe('noEvidence');
    expect(await badge.count()).toBe(0);
    expect(await form.count()).toBe(0);
    expect([opened.consoleErrors, opened.pageErrors, opened.foreignRequests()]).toEqual([[], [], []]);
  });

  test('is changed and deleted in its form, and the deletion is taken back there', async () => {
    const { openFirst, write, dialog, form, toast } = await open(TOWN);
    await openFirst();
    await write('符合', FACT);
    await toast.getByRole('button', { name: '知道了' }).click();
    await openFirst();
    await dialog.getByRole('button', { name: `修改：${FACT}` }).click();
    expect(await form.getByLabel('事实').inputValue()).toBe(FACT);
    await write('不符合', '2024 年起才有');
    await openFirst();
    const listed = dialog.getByRole('region', { name: '已有佐证' });
    expect(await listed.textContent()).toContain('不符合2024 年起才有');
    await listed.getByRole('button', { name: '删除：2024 年起才有' }).click();
    await expect.poll(() => listed.textContent()).toContain('已有佐证 0 条');
    await listed.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => listed.textContent()).toContain('已有佐证 1 条');
  });

  test('says at each field what is wrong, keeps what was typed, and throws nothing away unasked', async () => {
    const { page, openFirst, dialog, form } = await open(TOWN);
    await openFirst();
    await form.getByLabel('日期').fill('去年');
    await form.getByRole('button', { name: '保存' }).click();
    const field = form.getByLabel('日期');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const told = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
    expect(await page.locator(`[id="${told}"]`).textContent()).toBe(
      '“去年”不是日期，请写作 2024、2024-05 或 2024-05-19',
    );
    expect(await form.getByRole('alert').textContent()).toBe('有 5 处要改，改好再保存。');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('type'));
    expect(await focused()).toBe('radio');
    const asks = dialog.getByRole('alertdialog');
    for (const way of ['Escape', '关闭'] as const) {
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await dialog.getByRole('button', { name: '关闭' }).click();
      await asks.getByRole('button', { name: '继续填写' }).click();
      expect(await field.inputValue()).toBe('去年');
    }
    await page.keyboard.press('Escape');
    await asks.getByRole('button', { name: '放弃填写' }).click();
    await dialog.waitFor({ state: 'detached' });
    await openFirst();
    expect(await form.getByLabel('日期').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('later than the day of judgement does not count until that day is moved', async () => {
    const { page, openFirst, form, toast } = await open(`${TOWN}&asof=2023-12`);
    await openFirst();
    await form.getByLabel('日期').fill('2024-05');
    expect(await form.textContent()).toContain('晚于评判日 2023-12，暂不计入判断');
    await form.getByRole('button', { name: '评判日改为 2024-05' }).click();
    expect(page.url()).toContain('asof=2024-05');
    expect(await form.getByLabel('日期').inputValue()).toBe('2024-05');
    expect(await toast.count()).toBe(0);
  });

  test('is entered by keyboard alone', async () => {
    const { page, form, dialog, toast } = await open(TOWN);
    await page
      .getByRole('button', { name: /^填佐证：/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await form.waitFor();
    const tabTo = async (label: string) => {
      const target = form.getByLabel(label).first();
      for (let i = 0; i < 30; i += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way by Tab to ${label}`);
    };
    await tabTo('符合');
    await page.keyboard.press('Space');
    await tabTo('事实');
    await page.keyboard.type('建有检测中心');
    await tabTo('来源说明');
    await page.keyboard.type('县志');
    await tabTo('官方');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo('日期');
    await page.keyboard.type('2024');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => toast.textContent()).toContain('已记下 1 条佐证');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('填佐证');
  });
});

describe('a batch of recognitions', () => {
  test('changes the target, which says by what evidence; another page of the browser follows', async () => {
    const { page, recognise, municipal, goTo, plan } = await open(DATA);
    const other = await page.context().newPage();
    await other.goto(page.url().replace(DATA, ''));
    await untilDrawn(other);
    const there = evidenceOf(other).municipal;
    await expect.poll(() => there.textContent()).toContain('公开资料至少 1 个');
    await recognise('怀仁羔羊肉', '应县陶瓷');
    await expect.poll(() => there.textContent()).toContain('公开资料和佐证至少 3 个');
    await goTo('规划');
    await expect.poll(() => municipal.textContent()).toContain('公开资料和佐证至少 3 个');
    await municipal.getByRole('button', { name: /哪来的/ }).click();
    await expect.poll(() => plan.popover.textContent()).toContain('另据佐证计入');
    const origin = (await plan.popover.textContent()) ?? '';
    for (const part of ['怀仁羔羊肉', '第一批市级专业镇名单', '领导小组办公室通知', '2025-06'])
      expect(origin).toContain(part);
  });
});

test('a commitment done town by town has a form for each, one of every year asks for a date', async () => {
  const { page, form, dialog, toast } = await open('?mode=policy&page=commitments');
  const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });
  const plan = rowOf('每个专业镇的发展计划');
  await plan.getByRole('button', { name: /^填佐证：怀仁陶瓷/ }).click();
  await form.getByLabel('已完成', { exact: true }).check();
  await form.getByLabel('事实').fill('印发发展计划');
  await form.getByLabel('来源说明').fill('市工信局文件');
  await form.getByRole('radio', { name: /^官方/ }).check();
  await form.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => plan.textContent()).toContain('怀仁陶瓷 已完成');
  await toast.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => plan.textContent()).toContain('怀仁陶瓷 未见凭据');
  await rowOf('市级专业镇新闻发布会')
    .getByRole('button', { name: /^填佐证/ })
    .click();
  await form.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => form.textContent()).toContain('请写公布或办结的日期，至少到年');
});

test('a brand entered in the dossier stands in its list and reaches its rule there', async () => {
  const { page, plan, form, dialog } = await open('?select=town:pinglu-hongshan-qiaomai');
  const { dossier } = plan;
  const rule = dossier.getByRole('listitem').filter({ hasText: '每个市级专业镇“山西精品”公用品牌数' });
  await expect.poll(() => rule.textContent()).toContain('无法判断');
  await dossier.getByRole('button', { name: /^填“山西精品”品牌/ }).click();
  await form.getByLabel('品牌名称').fill('平鲁红山荞麦');
  await form.getByLabel('来源说明').fill('省市场监管局名单');
  await form.getByRole('radio', { name: /^官方/ }).check();
  await form.getByLabel('日期').fill('2024-12');
  await form.getByRole('button', { name: '保存' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => rule.textContent()).toMatch(/达到.*“山西精品”公用品牌数 1 个以上/);
  expect(await dossier.textContent()).toContain('平鲁红山荞麦 “山西精品”公用品牌');
  await dossier.getByRole('link', { name: '历史传承' }).click();
  await page.getByRole('button', { name: '‹ 全部镇与集群' }).waitFor();
  expect(page.url()).toContain('clause=2.1');
});

describe('a file of evidence', () => {
  test('written here is read elsewhere, and says the same', async () => {
    const here = await open(DATA);
    await here.recognise('怀仁羔羊肉', '应县陶瓷');
    const text = await here.exported();
    expect(text.split('\n')[0]).toContain('id,kind,townId');
    const there = await open(DATA);
    await there.choosesFile('evidence.csv', text);
    await there.panel.getByRole('button', { name: '导入 2 条' }).click();
    await expect.poll(() => there.rows.count()).toBe(2);
    expect(await there.exported()).toBe(text);
    await there.choosesFile('evidence.csv', text.replace('第一批市级', '第二批市级'));
    const waiting = there.panel.getByRole('region', { name: '导入 evidence.csv' });
    expect(await waiting.getByRole('status').textContent()).toBe(
      '0 条是新的，1 条已有，1 条与已有的不同，没有发现问题。',
    );
    await waiting.getByRole('radio', { name: /用文件里的/ }).check();
    await waiting.getByRole('button', { name: '导入 1 条' }).click();
    await expect.poll(() => there.rows.first().textContent()).toContain('第二批市级');
    await there.panel.getByRole('button', { name: /^撤销/ }).click();
    expect(await there.exported()).toBe(text);
  });

  test('with faults is read as far as it goes, each fault with line and column', async () => {
    const { recognise, exported, choosesFile, panel } = await open(DATA);
    await recognise('怀仁羔羊肉');
    const [head = '', row = ''] = (await exported()).split('\n');
    const bad = row.replace(/^own-[^,]*/, 'own-bad').replace('huairen-gaoyangrou', 'nowhere');
    const good = row.replace(/^own-[^,]*/, 'own-good');
    await choosesFile('坏.csv', `${head}\n${bad}\n${good}\n`);
    const waiting = panel.getByRole('region', { name: '导入 坏.csv' });
    const fault = waiting.getByRole('row').filter({ hasText: '“nowhere”在 towns.csv 里查不到' });
    await fault.waitFor();
    expect(await fault.getByRole('cell').allTextContents()).toEqual(
      expect.arrayContaining(['坏.csv', '2', 'townId']),
    );
    await waiting.getByRole('button', { name: '导入 1 条' }).waitFor();
    await choosesFile('别的.csv', '名称,产值\n怀仁,1\n');
    const other = panel.getByRole('region', { name: '导入 别的.csv' });
    await other.getByRole('button', { name: '知道了' }).click();
    await other.waitFor({ state: 'detached' });
  });
});

test('where the browser keeps nothing, evidence works for the visit and the page says so', async () => {
  const { recognise, rows, panel, toast, exported, pageErrors } = await open(DATA, { before: DENIED });
  await expect.poll(() => panel.textContent()).toContain('浏览器不让保存，所填佐证只在本次打开期间有效');
  await recognise('怀仁羔羊肉');
  await expect.poll(() => rows.count()).toBe(1);
  expect(await exported()).toContain('第一批市级专业镇名单');
  await toast.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => rows.count()).toBe(0);
  expect(pageErrors).toEqual([]);
});

test.each(['dark', 'light'] as const)('axe finds nothing in form and list, %s', async (theme) => {
  const stored = { 'guide-seen': '1', theme };
  const context = { bypassCSP: true, reducedMotion: 'reduce' } as const;
  const { page, recognise, panel, form, dialog } = await open(DATA, { context, stored });
  await recognise('怀仁羔羊肉');
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole('button', { name: /^修改：/ }).click();
  await form.getByLabel('日期').fill('去年');
  await form.getByRole('button', { name: '保存' }).click();
  await page.keyboard.press('Escape');
  await dialog.getByRole('alertdialog').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
