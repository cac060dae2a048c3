import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KEPT_DATABASES } from '#catalog/kept.ts';
import { encoded, toDelimited } from '../builders/tableFile.ts';
import { pageOpener } from '../harness/page.ts';
import { briefOf } from './briefDriver.ts';
import { evidenceOf } from './evidenceDriver.ts';
import { importOf } from './importDriver.ts';
import { untilHung } from './wallDriver.ts';

const openPage = pageOpener();

const FIGURE = [
  ['对象', '指标', '数值', '单位', '期间'],
  ['怀仁陶瓷', '主导产业从业人员', '61000', '人', '2022年'],
];

const meetingsIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const name = 'last-meeting';
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
    return new Promise<number>((done, failed) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const counting = opening.result.transaction('kept').objectStore('kept').count();
        counting.onsuccess = () => {
          opening.result.close();
          done(counting.result);
        };
      };
    });
  });

test('all that the page keeps is named with its amount, and wiped for every window', async () => {
  const { page, home, pageErrors } = await openPage({ host: 'plain', path: '?mode=wall' });
  const left = () =>
    page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
      settings: Object.keys(localStorage).sort(),
    }));
  await untilHung(page);
  await page.getByRole('button', { name: '记为上次会议' }).click();
  // It is written while the wall goes on; leaving at once could be sooner.
  await expect.poll(() => meetingsIn(page)).toBe(1);
  await page.goto(`${home}?mode=policy&select=town:yingxian-shucai`);
  const { openFirst, write } = evidenceOf(page);
  await openFirst();
  await write('不符合', '2023 年起才有这一产业');
  await page.goto(`${home}?mode=brief`);
  await briefOf(page).startFrom('全市总览');
  await page.goto(`${home}?mode=data&tab=import`);
  const desk = importOf(page);
  await desk.bring({ name: '从业.csv', bytes: encoded(toDelimited(FIGURE)) });
  await desk.columns.waitFor();
  await desk.tellOrigin('怀仁市统计局');
  await desk.merge();
  await page.getByRole('button', { name: /浅色/ }).click();
  expect((await left()).databases).toEqual(Object.keys(KEPT_DATABASES).sort());

  const other = await page.context().newPage();
  await other.goto(`${home}?mode=brief`);
  await briefOf(other).list.waitFor();
  await page.getByRole('button', { name: '版本与导出' }).click();
  await page.getByRole('button', { name: '清除本机数据' }).click();
  const question = page.getByRole('alert').filter({ hasText: '将清除' });
  expect(await question.textContent()).toMatch(
    /数据版本 1 个、本机佐证 1 条、汇报 6 幕、上次会议记录 1 份、记住的列名对应 5 个、深浅色的选择、看过指引的记录/,
  );
  await question.getByRole('button', { name: '确定清除' }).click();
  await page.getByText('已清除').waitFor();
  await page.getByRole('heading', { name: '本机保存 0 个版本' }).waitFor();
  await other.getByRole('button', { name: /^全市总览/ }).waitFor();
  expect(await left()).toEqual({ databases: [], settings: [] });

  // The other window goes on from nothing.
  await other.getByText('本机数据已在别的窗口清除').waitFor();
  await other.getByRole('button', { name: '改用随页数据' }).click();
  await other.getByText('本机数据已在别的窗口清除').waitFor({ state: 'detached' });
  await briefOf(other).startFrom('全市总览');
  expect((await left()).databases).toEqual(['briefing']);
  expect(pageErrors).toEqual([]);
});
