import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';

const openPage = pageOpener();

const cells = (file: string, ...columns: readonly string[]): string[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8'), { header: true })
    .data.flatMap((row) => columns.map((column) => row[column] ?? ''))
    .filter((text) => text !== '');

/** Names and titles as the package has them, the longest first, and addresses. */
const NAMES = [
  ...cells('sources.csv', 'title', 'originalTitle', 'publisher', 'originalPublisher', 'url'),
  ...cells('enterprises.csv', 'name', 'nameEn'),
].sort((a, b) => b.length - a.length);

const SENTENCE = /[A-Za-z][\w'’-]*(?:[ ,;:]+[A-Za-z][\w'’-]*){2,}/g;

const sentencesIn = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const bare = NAMES.reduce((rest, name) => rest.replaceAll(name, '〔〕'), text);
    return bare.replaceAll(/https?:\/\/\S+/g, '').match(SENTENCE) ?? [];
  });

/** All that is written on the page now, and all that it says to a reader who cannot see it. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('script, style, noscript')) texts.push(node.textContent ?? '');
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    return texts;
  });

/** Opens every popover there is in turn and reads what it says. */
const textsOfPopovers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const turn = () => new Promise((next) => requestAnimationFrame(next));
    const texts: string[] = [];
    const dialog = () => document.querySelector('[role="dialog"]');
    const until = async (open: boolean) => {
      for (let i = 0; i < 50 && (dialog() !== null) !== open; i += 1) await turn();
    };
    for (const button of document.querySelectorAll<HTMLElement>('[aria-haspopup="dialog"]')) {
      button.click();
      await until(true);
      texts.push(dialog()?.textContent ?? `not opened: ${button.textContent}`);
      button.click();
      await until(false);
      // The popover gives the focus back a turn after it is gone.
      await turn();
      await turn();
    }
    return texts;
  });

test('a Latin sentence would be seen', () => {
  expect(sentencesIn(['Click here to go on', '怀仁 (Huairen) 陶瓷', 'GDP, PM2.5'])).toEqual([
    'Click here to go on',
  ]);
});

test('no Latin sentence in any view, popover or name', async () => {
  const { page, plan } = await openPlan(openPage, '?indicator=outputValue');
  const texts = [...(await textsOf(page)), ...(await textsOfPopovers(page))];
  expect(texts.filter((text) => text.startsWith('not opened'))).toEqual([]);
  for (const tab of ['企业', '园区'] as const) {
    await plan.showTab(tab);
    texts.push(...(await textsOf(page)));
  }
  for (const dock of ['ladder', 'targets', 'trend', 'sectors']) {
    await goTo(page, `?dock=${dock}`);
    texts.push(...(await textsOf(page)));
  }
  for (const search of ['?select=town:huairen-taoci', '?select=area:140681', '?mode=data', '?year=x&zz=1']) {
    await goTo(page, search);
    texts.push(...(await textsOf(page)));
  }
  await goTo(page, '?select=town:huairen-taoci');
  texts.push(...(await textsOfPopovers(page)));
  await page.getByRole('button', { name: '指引' }).click();
  texts.push(...(await textsOf(page)));
  expect(texts.length).toBeGreaterThan(1000);
  expect(sentencesIn(texts)).toEqual([]);
});

test('nor on the pages that say what is wrong', async () => {
  const { page } = await openPage({ files: { 'data/datapackage.json': '{"title": 1, "resources": [}' } });
  await page.getByRole('button', { name: '重试' }).waitFor();
  expect(sentencesIn(await textsOf(page))).toEqual([]);
});
