import { expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { openPlan, planOf, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();
const FIRST_VISIT = { stored: {} } as const;

test('comes up on the first visit, is stepped through, and does not come again', async () => {
  const { page, plan, pageErrors } = await openPlan(openPage, '', FIRST_VISIT);
  const guide = plan.popover;
  await guide.waitFor();
  expect(await guide.textContent()).toContain('第 1 步，共 6 步');
  const titles = new Set<string>();
  for (let step = 1; step < 6; step += 1) {
    titles.add((await guide.getByRole('heading').textContent()) ?? '');
    await guide.getByRole('button', { name: '下一步' }).click();
  }
  await guide.getByRole('button', { name: '上一步' }).click();
  expect(await guide.textContent()).toContain('第 5 步');
  await guide.getByRole('button', { name: '下一步' }).click();
  await guide.getByRole('button', { name: '开始使用' }).click();
  await guide.waitFor({ state: 'detached' });
  expect(titles.size).toBe(5);
  await page.reload();
  await untilDrawn(page);
  expect(await guide.count()).toBe(0);
  expect(pageErrors).toEqual([]);
});

test('can be skipped, by button or Escape, and asked for again', async () => {
  const { page, plan } = await openPlan(openPage, '', FIRST_VISIT);
  await plan.popover.getByRole('button', { name: '跳过' }).click();
  await plan.popover.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '指引' }).click();
  await plan.popover.waitFor();
  expect(await plan.popover.textContent()).toContain('第 1 步');
  await page.keyboard.press('Escape');
  await plan.popover.waitFor({ state: 'detached' });
  const second = await page.context().newPage();
  await second.goto(page.url());
  await untilDrawn(second);
  expect(await planOf(second).popover.count()).toBe(0);
});
