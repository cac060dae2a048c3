import { describe, expect, test } from 'vitest';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { layoutFaults } from './measureLayout.ts';

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
  land: '?indicator=landUsed',
  nobody: '?indicator=landQuota&sample=off',
  pair: '?indicator=outputValue&second=energyUse',
  change: '?indicator=outputValue&year=2025&since=2021',
  ceramics: '?sector=ceramics',
  dossier: '?select=town:huairen-taoci',
  ladder: '?dock=ladder',
  targets: '?dock=targets&asof=2024-06',
  trend: '?dock=trend',
  sectors: '?dock=sectors',
  data: '?mode=data',
  criteria: '?mode=policy',
  criteriaSample: '?mode=policy&sample=on',
  town: '?mode=policy&select=town:huairen-taoci',
} as const;
/** Pictures cost more than measuring: the light theme is pictured where colour tells most. */
const PICTURED_LIGHT: readonly string[] = ['default', 'output', 'criteria', 'town'];
const NAMES = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

test('the measures see what is wrong', async () => {
  const { page } = await openPlan(openPage);
  await page.addStyleTag({
    content: `
      #headline { width: 60px; overflow: hidden; white-space: nowrap }
      .rogue { position: absolute; left: 1300px; width: 200px; font-size: 9px }
      [data-block] { transform: translate(300px, 300px) !important }
      main > aside { margin-left: -40px }`,
  });
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<p class="rogue">字</p>');
  });
  const { cut, small, map, panels, sideways } = await layoutFaults(page);
  expect(JSON.stringify(cut)).toContain('省级见到');
  expect(JSON.stringify(small)).toContain('9.0px “字”');
  expect(JSON.stringify(map)).toContain(' × ');
  expect(JSON.stringify(panels)).toContain(' × ');
  expect(sideways).toBeGreaterThan(0);
});

describe.each(SIZES)('%i×%i', (width, height) => {
  test.each(THEMES)('%s: nothing overlaps, is cut off or too small to read', async (theme) => {
    const { page, picture } = await openPlan(openPage, '', {
      viewport: [width, height],
      stored: { 'guide-seen': '1', theme },
    });
    const faults: Record<string, unknown> = {};
    for (const name of NAMES) {
      await goTo(page, VIEWS[name]);
      if (theme === 'dark' || PICTURED_LIGHT.includes(name))
        await picture(`layout-${name}-${theme}-${width}`);
      const found = await layoutFaults(page);
      if (Object.keys(found).length > 0) faults[name] = found;
    }
    expect(faults).toEqual({});
  });
});
