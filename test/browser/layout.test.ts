import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { cutTexts, mapClashes, panelClashes, sidewaysScroll, smallTexts } from './measureLayout.ts';

const openPage = pageOpener();

const SIZES = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
] as const;
const THEMES = ['dark', 'light'] as const;
const VIEWS = {
  default: '',
  output: '?indicator=outputValue',
  land: '?indicator=landQuota',
  ceramics: '?sector=ceramics',
  dossier: '?select=town:huairen-taoci',
  data: '?mode=data',
} as const;
const NAMES = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Everything wrong with how the page is laid out, in words. */
const faultsOf = async (page: Page): Promise<Record<string, unknown>> => {
  const all = {
    cut: await cutTexts(page),
    small: await smallTexts(page, 12),
    map: await mapClashes(page),
    panels: await panelClashes(page),
    sideways: await sidewaysScroll(page),
  };
  return Object.fromEntries(Object.entries(all).filter(([, found]) => found !== 0 && !(Array.isArray(found) && found.length === 0)));
};

describe.each(SIZES)('%i×%i', (width, height) => {
  test.each(THEMES)('%s: nothing overlaps, is cut off or too small to read', async (theme) => {
    const { page, picture } = await openPlan(openPage, '', {
      viewport: [width, height],
      stored: { 'guide-seen': '1', theme },
    });
    const faults: Record<string, unknown> = {};
    for (const name of NAMES) {
      await goTo(page, VIEWS[name]);
      await picture(`layout-${name}-${theme}-${width}`);
      const found = await faultsOf(page);
      if (Object.keys(found).length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});
