import { describe, expect, test } from 'vitest';
import { mapOf } from '../e2e/mapDriver.ts';
import { goTo, openPlan } from '../e2e/planDriver.ts';
import { pageOpener } from '../harness/page.ts';
import { layoutFaults, outsideWindow } from './measureLayout.ts';

const openPage = pageOpener();

describe.each([
  [1366, 768],
  [390, 844],
] as const)('what opens over the page or changes its shape, at %i×%i', (width, height) => {
  const viewport = [width, height] as const;

  test('tellings that differ, an area, a firm, nothing found, and what could not be read', async () => {
    const { page, plan, picture } = await openPlan(openPage, '', { viewport });
    const faults: Record<string, unknown> = {};
    const look = async (name: string) => {
      await picture(`state-${name}-${width}`);
      faults[name] = await layoutFaults(page);
    };
    await goTo(page, '?indicator=area');
    await look('rival');
    await goTo(page, '?indicator=energyUse&sector=ceramics&area=140681&level=provincial&q=hrtc');
    await look('chips');
    await goTo(page, '?select=area:140681');
    await look('area');
    await goTo(page, '?q=没有这样的东西');
    await look('empty');
    await goTo(page, '?year=x&sector=y&zz=1&select=town:nobody');
    await look('notes');
    await goTo(page, '?select=town:huairen-taoci');
    const closed = plan.dossier.getByRole('button', { name: /^全部 \d+ 条$/ });
    while ((await closed.count()) > 0) await closed.first().click();
    await look('histories');
    expect(Object.entries(faults).filter(([, found]) => Object.keys(found as object).length > 0)).toEqual([]);
  });

  test('popovers lie inside the window', async () => {
    const { page, plan, picture } = await openPlan(openPage, '?indicator=outputValue', { viewport });
    const found: string[] = [];
    const map = mapOf(page);
    const openers = [
      map.canvas.locator('[data-tray] button').first(),
      map.unplaced,
      plan.card('市级专业镇数').getByRole('button', { name: /哪来的/ }),
      plan.ranking.getByRole('button', { name: /哪来的$/ }).first(),
      plan.table.getByRole('button', { name: /哪来的$/ }).last(),
    ];
    for (const [i, opener] of openers.entries()) {
      await opener.click();
      await plan.popover.waitFor();
      await picture(`popover-${i}-${width}`);
      found.push(...(await outsideWindow(page, '[role="dialog"]')));
      const { cut, small } = await layoutFaults(page);
      for (const fault of [cut, small]) if (fault) found.push(JSON.stringify(fault));
      await page.keyboard.press('Escape');
      await plan.popover.waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });

  test('the guide, and the full page that says the data cannot be used', async () => {
    const first = await openPlan(openPage, '', { viewport, stored: {} });
    await first.plan.popover.waitFor();
    await first.picture(`state-guide-${width}`);
    expect(await outsideWindow(first.page, 'dialog')).toEqual([]);
    await expect.poll(() => layoutFaults(first.page)).toEqual({});
    const { page, picture } = await openPage({
      viewport,
      files: { 'data/datapackage.json': '{ "title": }' },
    });
    await page.getByRole('button', { name: '重试' }).waitFor();
    await picture(`state-failed-${width}`);
    expect(await layoutFaults(page)).toEqual({});
  });

  test('the map zoomed in keeps its blocks apart', async () => {
    const { page, picture } = await openPlan(openPage, '?indicator=outputValue', { viewport });
    const zoomIn = page.getByRole('button', { name: '放大' });
    for (let i = 0; i < 3; i += 1) await zoomIn.click();
    await picture(`state-zoomed-${width}`);
    const { map } = await layoutFaults(page);
    const clashes = ((map ?? []) as readonly string[]).filter((text) => !text.includes('leaves the map'));
    expect(clashes.filter((text) => /^\d{6} × \d{6}$/.test(text))).toEqual([]);
  });
});

test('names make room for what comes over the map later', async () => {
  const { page } = await openPlan(openPage, '');
  const name = page.locator('[data-block="140602"]');
  const { x, y, width, height } = (await name.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(width).toBeGreaterThan(0);
  await page.evaluate(
    (box) => {
      const late = document.createElement('div');
      late.dataset.cover = '';
      Object.assign(late.style, {
        position: 'fixed',
        ...Object.fromEntries(Object.entries(box).map(([side, length]) => [side, `${length}px`])),
      });
      document.querySelector('[data-base]')?.append(late);
    },
    { left: x, top: y, width, height },
  );
  await expect
    .poll(async () => {
      const now = await name.boundingBox();
      return (
        now &&
        (now.x >= x + width || now.x + now.width <= x || now.y >= y + height || now.y + now.height <= y)
      );
    })
    .toBe(true);
});
