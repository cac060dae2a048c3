import type { Page } from 'playwright-core';
import { mapOf } from './mapDriver.ts';

/** What a reader draws on the map, in the words of the page. Places are parts of the map's frame, 0 to 1. */
export const toolsOf = (page: Page) => {
  const { canvas, map } = mapOf(page);
  const hint = map.locator('[data-hint]');
  const at = async (x: number, y: number): Promise<[number, number]> => {
    const frame = await canvas.boundingBox();
    if (!frame) throw new Error('the map has no frame');
    return [frame.x + frame.width * x, frame.y + frame.height * y];
  };
  return {
    hint,
    list: map.locator('details').filter({ hasText: /^量得/ }),
    label: (text: string | RegExp) => map.locator('[data-strong]').filter({ hasText: text }),
    shapes: (tone: 'measure' | 'region' | 'sketch') => canvas.locator(`[data-shape="${tone}"]`),
    region: page.getByRole('region', { name: '圈定区域' }),
    at,

    choose: async (name: '量距' | '量面积' | '框选' | '多边形选') => {
      await map.getByRole('button', { name, exact: true }).click();
      await hint.waitFor();
    },
    clear: () => map.getByRole('button', { name: '清除图上所画' }).click(),
    click: async (...places: readonly (readonly [number, number])[]) => {
      for (const [x, y] of places) await page.mouse.click(...(await at(x, y)));
    },
    drag: async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(...(await at(...from)));
      await page.mouse.down();
      await page.mouse.move(...(await at((from[0] + to[0]) / 2, (from[1] + to[1]) / 2)));
      await page.mouse.move(...(await at(...to)));
      await page.mouse.up();
    },
  };
};
