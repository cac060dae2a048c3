import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { goTo, openPlan } from './planDriver.ts';

const openPage = pageOpener();

const FILTERS = [
  '',
  '?sector=ceramics',
  '?sector=sheep',
  '?area=140602',
  '?area=140671',
  '?area=140622&sector=ceramics',
  '?level=cluster',
  '?category=agriculture&role=leading',
  '?q=怀仁',
  '?q=hrtc',
  '?standing=official',
  '?indicator=landQuota&sector=photovoltaic',
  '?q=没有这样的东西',
];

const total = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

// Blocks are told in three ways, by the room there is: the first size goes through every filter.
describe.each([
  [1366, 768, FILTERS],
  [1920, 1080, FILTERS.slice(0, 5)],
  [390, 844, FILTERS.slice(0, 5)],
] as const)('%i×%i', (width, height, filters) => {
  test('what is on the map and what is told as not placed add up to the table', async () => {
    const { page, plan } = await openPlan(openPage, '', { viewport: [width, height] });
    const map = mapOf(page);
    const seen: Record<string, unknown> = {};
    const expected: Record<string, unknown> = {};
    for (const filter of filters) {
      await goTo(page, filter);
      const [onMap, inTable] = [await map.counts(), await plan.tableCounts()];
      seen[filter] = { all: total(onMap), rows: inTable };
      expected[filter] = { all: total(inTable), rows: inTable };
    }
    expect(seen).toEqual(expected);
    expect(seen['']).toEqual({ all: 66, rows: { towns: 11, enterprises: 41, parks: 14 } });
  });
});

test('the list behind a badge holds as many things as the badge counts', async () => {
  const { page, plan } = await openPlan(openPage, '?sector=ceramics');
  const map = mapOf(page);
  const listed: string[] = [];
  for (const badge of [...(await map.canvas.locator('[data-tray] button').all()), map.unplaced]) {
    if ((await badge.count()) === 0) continue;
    await badge.click();
    await plan.popover.waitFor();
    listed.push(...(await plan.popover.getByRole('listitem').allTextContents()));
    await page.keyboard.press('Escape');
    await plan.popover.waitFor({ state: 'detached' });
  }
  const { towns, enterprises, parks } = await plan.tableCounts();
  const { towns: seats, pins } = await map.counts();
  expect(listed.length + seats + pins).toBe(towns + enterprises + parks);
  expect(new Set(listed).size).toBe(listed.length);
});

test('a filter answers its click at once, and the table follows whole: never rows of one filter under counts of another', async () => {
  const { page, plan } = await openPlan(openPage);
  const seen = page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const table = document.querySelector('[aria-label="表格"]');
        const states: string[] = [];
        const observer = new MutationObserver(() => {
          const counts = [...(table?.querySelectorAll('[aria-label="表格内容"] button') ?? [])];
          const said = /\d+$/.exec(counts[0]?.textContent ?? '')?.[0];
          states.push(`${said} of ${table?.querySelectorAll('tbody tr').length}`);
          if (said === '2') {
            observer.disconnect();
            done(states);
          }
        });
        if (table) observer.observe(table, { subtree: true, childList: true, characterData: true });
      }),
  );
  const pressed = await plan.filter('陶瓷').evaluate(async (button: HTMLElement) => {
    button.click();
    await new Promise(requestAnimationFrame);
    return button.getAttribute('aria-pressed');
  });
  expect(pressed).toBe('true');
  expect(new Set(await seen)).toEqual(new Set(['2 of 2']));
});
