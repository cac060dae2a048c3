import { describe, expect, test } from 'vitest';
import { mapOf } from '../e2e/mapDriver.ts';
import { openPlan, pasted, untilDrawn } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { SUB_PATH } from '../harness/staticServer.ts';

const openPage = pageOpener();

describe.each([
  ['127.0.0.1', {}],
  ['a plain http name', { host: 'plain' }],
  ['a plain http name, below a path', { host: 'plain', below: SUB_PATH }],
] as const)('opened under %s', (_, where) => {
  test('a whole journey works and no request leaves the place the page came from', async () => {
    const { page, plan, home, requests, foreignRequests, consoleErrors, pageErrors } = await openPlan(
      openPage,
      '',
      where,
    );
    await plan.filter('陶瓷').click();
    await plan.indicator.selectOption('outputValue');
    await plan.chooseRow('怀仁陶瓷');
    await plan.dossier
      .getByRole('button', { name: /哪来的/ })
      .first()
      .click();
    await plan.popover.waitFor();
    await page.keyboard.press('Escape');
    await plan.dossier.getByRole('button', { name: /^复制.*档案$/ }).click();
    await plan.dossier.getByText('已复制怀仁陶瓷专业镇档案').waitFor();
    expect(await pasted(page)).toContain('怀仁陶瓷专业镇');
    await mapOf(page).canvas.hover();
    await page.mouse.wheel(0, -400);
    await page.getByRole('button', { name: '浅色' }).click();
    await page.getByRole('button', { name: '指引' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '跳过' }).click();
    await page.getByRole('button', { name: '数据', exact: true }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
    await page.reload();
    await untilDrawn(page);
    expect(requests.length).toBeGreaterThan(20);
    expect(
      requests.every((url) => url.startsWith(home) || url.startsWith('blob:') || url.startsWith('data:')),
    ).toBe(true);
    expect(foreignRequests()).toEqual([]);
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
  });
});

test('what is absent without a secure context is not missed', async () => {
  const { page, plan, pageErrors, consoleErrors } = await openPlan(openPage, '', {
    host: 'plain',
    before: `
      for (const name of ['clipboard', 'locks', 'storage', 'serviceWorker', 'wakeLock'])
        if (name in navigator && name !== 'wakeLock') throw new Error(name + ' is there: the host is no plain one');
      Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });`,
  });
  await plan.chooseRow('怀仁陶瓷');
  await plan.dossier.waitFor();
  await page.getByRole('button', { name: '浅色' }).click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  expect([...pageErrors, ...consoleErrors]).toEqual([]);
});

test('where nothing may be copied, the sentence is laid out to be copied by hand', async () => {
  const { plan } = await openPlan(openPage, '', {
    host: 'plain',
    before: 'document.execCommand = () => false;',
  });
  await plan.side.getByRole('button', { name: '复制标题句' }).click();
  const field = plan.side.getByRole('textbox', { name: /手工复制/ });
  expect(await field.inputValue()).toContain('朔州市专业镇：省级见到 1 个');
});
