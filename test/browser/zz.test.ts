import { test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { cutTexts, mapClashes, panelClashes, sidewaysScroll, smallTexts } from './measureLayout.ts';
const openPage = pageOpener();
test('prof', async () => {
  const t = async (n: string, f: () => Promise<unknown>) => { const a = performance.now(); await f(); console.log(n, Math.round(performance.now() - a)); };
  let o: any;
  await t('open', async () => { o = await openPlan(openPage, ''); });
  const { page, picture } = o;
  for (const v of ['?indicator=outputValue', '?mode=data']) {
    await t('goto', () => goTo(page, v));
    await t('pic', () => picture('x'));
    await t('cut', () => cutTexts(page));
    await t('small', () => smallTexts(page, 12));
    await t('map', () => mapClashes(page));
    await t('panels', () => panelClashes(page));
    await t('side', () => sidewaysScroll(page));
  }
});
