import type { Page } from 'playwright-core';
import { bytesOf } from '../../e2e/bytesOf.ts';
import type { OpenPage } from '../measurePage.ts';
import { peakMemoryDuring } from '../peakMemory.ts';
import { settled } from '../settled.ts';
import type { Figures } from './suite.ts';

/** Six views that have a map and six that have none, twice over what a meeting sits through. */
const VIEWS = [
  '',
  '?indicator=population',
  '?indicator=outputValue&sample=on',
  '?dock=ladder',
  '?sector=ceramics',
  '?area=140681',
  '?select=town:huairen-taoci',
  '?select=area:140681',
  '?mode=policy&page=criteria',
  '?mode=policy&page=commitments',
  '?mode=policy&page=targets',
  '?mode=data&tab=missing',
];
const SCENES = VIEWS.map((view, i) => ({ id: `s${i}`, title: `第 ${i + 1} 幕`, message: '一句话', view }));
const DECK = { version: 1, id: 'bench', title: '十二幕', madeOn: '2026-03-01', scenes: SCENES };

async function withDeck(page: Page): Promise<void> {
  await page.getByLabel('打开文件').setInputFiles({
    name: '十二幕.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(DECK)),
  });
  await page.getByRole('list', { name: '各幕' }).waitFor();
  await settled(page);
}

/**
 * A briefing of twelve scenes as slides, from the click until the file is handed over; once before, since its code and
 * its fonts are fetched for the first.
 */
export async function twelveScenes({ page, longestTask }: OpenPage): Promise<Figures> {
  await withDeck(page);
  await page.getByRole('button', { name: '导出幻灯' }).click();
  const taken = async () => {
    const button = page.getByRole('dialog').getByRole('button', { name: /^演示文稿/ });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await bytesOf(download);
  };
  const firstTask = await longestTask(taken);
  return { ...(await measured(page, longestTask, taken)), firstTask };
}

/** The same twelve scenes laid out as pages: from the click until all are there, and until a PDF is made of them. */
export async function twelvePages({ page, longestTask }: OpenPage): Promise<Figures> {
  await withDeck(page);
  return printedAfter(page, longestTask, async () => {
    await page.getByRole('button', { name: '打印', exact: true }).click();
    await page.getByRole('list', { name: '各页' }).waitFor();
  });
}

/** How many sheets the atlas has when the package lists so many towns. */
const TOWNS = 20;

/** An atlas of twenty towns: from the click until its sheets are there, and until a PDF is made of them. */
export async function twentyTowns({ page, longestTask }: OpenPage): Promise<Figures> {
  const address = page.url();
  await page.route('**/data/towns.csv', async (route) => {
    const text = await (await route.fetch()).text();
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const more = Array.from({ length: TOWNS - rows.length }, (_, i) => {
      const row = rows[i % rows.length] ?? '';
      return `more-${i}-${row}`;
    });
    await route.fulfill({ body: [head, ...rows, ...more, ''].join('\n'), contentType: 'text/csv' });
  });
  await page.goto(address);
  const link = page.getByRole('link', { name: '打印图册' });
  await link.waitFor();
  await settled(page);
  return printedAfter(page, longestTask, async () => {
    await link.click();
    await page.getByText(`打印全部 ${TOWNS} 页`).waitFor();
  });
}

type LongestTask = OpenPage['longestTask'];

async function printedAfter(
  page: Page,
  longestTask: LongestTask,
  lay: () => Promise<void>,
): Promise<Figures> {
  const laid = await measured(page, longestTask, lay);
  const start = performance.now();
  const memory = await peakMemoryDuring(page, async () => {
    await page.pdf({ preferCSSPageSize: true });
  });
  return { layout: laid.time ?? null, task: laid.task ?? null, time: performance.now() - start, memory };
}

async function measured(page: Page, longestTask: LongestTask, doing: () => Promise<void>): Promise<Figures> {
  let time = 0;
  let memory: number | null = null;
  const task = await longestTask(async () => {
    memory = await peakMemoryDuring(page, async () => {
      const start = performance.now();
      await doing();
      time = performance.now() - start;
    });
  });
  return { time, memory, task };
}
