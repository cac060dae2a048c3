import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { mapOf } from './mapDriver.ts';
import { goTo, openPlan, type Plan } from './planDriver.ts';

const openPage = pageOpener();

/** Nonsense for every field of the address. */
const NONSENSE: Readonly<Record<string, string>> = {
  mode: 'wal1',
  sector: 'unobtainium,<b>x</b>',
  category: '制造业',
  level: 'galactic',
  area: '999999',
  role: '🐑',
  standing: '__proto__',
  q: '长'.repeat(80),
  indicator: 'constructor',
  year: '20x4',
  select: 'town:nobody',
  sample: 'maybe',
  asof: '2025-13-45',
  nosuchfield: '1',
};

const stands = async (plan: Plan, map: ReturnType<typeof mapOf>) => {
  expect(await map.canvas.locator('[data-block]').count()).toBe(6);
  expect((await plan.table.textContent())?.length).toBeGreaterThan(10);
  expect(await plan.headline.textContent()).toContain('无法判断');
};

test('nonsense in a field is told by the name of the field, and nothing else suffers', async () => {
  const { page, plan, consoleErrors, pageErrors } = await openPlan(openPage);
  const untold: string[] = [];
  for (const [field, text] of Object.entries(NONSENSE)) {
    await goTo(page, `?${field}=${encodeURIComponent(text)}`);
    const told = await page.getByText(`网址中的 ${field}`).count();
    if (told !== 1) untold.push(field);
    await stands(plan, mapOf(page));
  }
  expect(untold).toEqual([]);
  expect([...consoleErrors, ...pageErrors]).toEqual([]);
});

test('nonsense in every field at once', async () => {
  const search = `?${Object.entries(NONSENSE)
    .map(([field, text]) => `${field}=${encodeURIComponent(text)}`)
    .join('&')}&year=2024&%E0%A4%A=%&&&=`;
  const { page, plan, consoleErrors, pageErrors } = await openPlan(openPage, search);
  const notes = (await page.getByRole('status').filter({ hasText: '网址中的' }).textContent()) ?? '';
  for (const field of Object.keys(NONSENSE)) expect(notes).toContain(field);
  await stands(plan, mapOf(page));
  expect(await page.locator('main b b, [role="status"] li b b').count()).toBe(0);
  await page.getByRole('button', { name: '知道了' }).click();
  expect(await page.getByText('网址中的').count()).toBe(0);
  expect([...consoleErrors, ...pageErrors]).toEqual([]);
});

test('what is right in an address is kept beside what is wrong', async () => {
  const { plan } = await openPlan(openPage, '?sector=ceramics,unobtainium&area=140681&year=abc');
  await plan.chips.getByRole('button', { name: /陶瓷/ }).waitFor();
  await plan.chips.getByRole('button', { name: /怀仁市/ }).waitFor();
  expect(await plan.rowNames()).toEqual(['怀仁陶瓷']);
});
