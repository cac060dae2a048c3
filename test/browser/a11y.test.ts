import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { axeFindings } from './axe.ts';

const openPage = pageOpener();

/** axe is put into the page, which the page's own policy would forbid. */
const context = { bypassCSP: true, reducedMotion: 'reduce' } as const;

const RULES = { dark: undefined, light: ['color-contrast'] } as const;

describe.each(['dark', 'light'] as const)('%s: axe finds nothing', (theme) => {
  const findings = (page: Page) => axeFindings(page, RULES[theme]);
  const stored = { 'guide-seen': '1', theme };

  test('in the views of the desk and of the data', async () => {
    const { page, plan } = await openPlan(openPage, '', { context, stored });
    const found: Record<string, string[]> = { default: await findings(page) };
    await goTo(page, '?indicator=outputValue&sector=ceramics');
    found.indicator = await findings(page);
    await goTo(page, '?indicator=outputValue&second=energyUse');
    found.pair = await findings(page);
    await goTo(page, '?indicator=outputValue&year=2025&since=2021');
    found.change = await findings(page);
    await goTo(page, '?indicator=landQuota&sample=off');
    found.nobody = await findings(page);
    await goTo(page, '?select=town:huairen-taoci');
    found.dossier = await findings(page);
    await plan.dossier
      .getByRole('button', { name: /^全部 \d+ 条$/ })
      .first()
      .click();
    await plan.dossier
      .getByRole('button', { name: /哪来的$/ })
      .first()
      .click();
    await plan.popover.waitFor();
    found.origin = await findings(page);
    await page.keyboard.press('Escape');
    for (const dock of ['ladder', 'targets', 'trend', 'sectors']) {
      await goTo(page, `?dock=${dock}&sector=ceramics`);
      await page.getByRole('button', { name: '展开', exact: true }).waitFor();
      await page.getByText('正在载入').waitFor({ state: 'detached' });
      found[dock] = await findings(page);
    }
    await goTo(page, '?q=nothing-of-the-kind');
    found.empty = await findings(page);
    await goTo(page, '?mode=data');
    found.data = await findings(page);
    await goTo(page, '?mode=policy&sample=on');
    found.criteria = await findings(page);
    await goTo(page, '?mode=policy&sample=on&select=town:huairen-taoci');
    found.town = await findings(page);
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test('on a phone', async () => {
    const { page } = await openPlan(openPage, '?indicator=area', { context, stored, viewport: [390, 844] });
    await page.getByRole('button', { name: '筛选' }).click();
    expect(await findings(page)).toEqual([]);
  });

  test('in the guide', async () => {
    const { page } = await openPlan(openPage, '', { context, stored: { theme } });
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('with faults in the data and the address', async () => {
    const { page } = await openPlan(openPage, '?year=abc&zzz=1', {
      context,
      stored,
      files: { 'data/towns.csv': 'unreachable' },
    });
    expect(await findings(page)).toEqual([]);
  });

  test('on the full page that says the data cannot be used', async () => {
    const { page } = await openPage({ context, stored, files: { 'data/datapackage.json': '{' } });
    await page.getByRole('button', { name: '重试' }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
