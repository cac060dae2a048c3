import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { fontsDrawn } from '../harness/fontsDrawn.ts';
import { pageOpener } from '../harness/page.ts';

const openPage = pageOpener();

/** Lays out what is written only when asked for: menus, hints in fields, names for readers of the screen. */
const layOutHidden = (page: Page) =>
  page.evaluate(() => {
    const texts = new Set<string>();
    for (const option of document.querySelectorAll('option, optgroup'))
      texts.add(option.getAttribute('label') ?? option.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.add(element.getAttribute(name) ?? '');
    const sheet = document.createElement('p');
    sheet.id = 'laid-out';
    sheet.textContent = [...new Set([...texts].join(''))].join('');
    document.querySelector('#laid-out')?.remove();
    document.body.append(sheet);
    return sheet.textContent.length;
  });

/** Fonts the page is drawn with that are not files of its own. */
const lentFonts = async (page: Page): Promise<string[]> =>
  (await fontsDrawn(page)).filter((name) => !/^Noto Sans SC( Medium| Bold)?$/.test(name));

test('every character of every view is drawn in a font shipped with the page', async () => {
  const { page, plan } = await openPlan(openPage, '?indicator=outputValue');
  expect(await layOutHidden(page)).toBeGreaterThan(200);
  expect(await lentFonts(page)).toEqual([]);
  await plan.showTab('企业');
  await layOutHidden(page);
  expect(await lentFonts(page)).toEqual([]);
  await goTo(page, '?select=area:140602');
  await layOutHidden(page);
  expect(await lentFonts(page)).toEqual([]);
  await goTo(page, '?select=town:huairen-taoci');
  for (const more of await plan.dossier.getByRole('button', { name: /^全部 \d+ 条$/ }).all())
    await more.focus();
  await plan.dossier
    .getByRole('button', { name: /哪来的$/ })
    .first()
    .click();
  await plan.popover.waitFor();
  await layOutHidden(page);
  expect(await lentFonts(page)).toEqual([]);
});

test('so are the notes and the sources, and the rare characters of the names of places', async () => {
  const { page } = await openPlan(openPage, '?mode=data');
  expect(await lentFonts(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.innerHTML = '<h2>薛圐圙乡</h2><p>黄花圐圙、塄</p><b style="font-weight:500">薛圐圙乡</b>';
  });
  expect(await lentFonts(page)).toEqual([]);
});
