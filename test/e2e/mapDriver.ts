import type { Page } from 'playwright-core';

/** A browser without WebGL2, where the SVG map stays and its paints can be read. */
export const WITHOUT_WEBGL = {
  before: `const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind === 'webgl2' ? null : real.call(this, kind, ...rest);
    };`,
} as const;

/** What the map shows, read from the names its parts bear. */
export const mapOf = (page: Page) => {
  const map = page.getByRole('region', { name: '地图' });
  const canvas = map.getByRole('group', { name: /^地图画面/ });
  const block = (areaId: string) => canvas.locator(`[data-block="${areaId}"]`);
  const fills = (areaId: string) => canvas.locator(`g[data-area="${areaId}"] > path`);
  return {
    map,
    canvas,
    block,
    legend: map.locator('details'),
    tooltip: canvas.locator('[aria-hidden="true"]').filter({ has: page.locator('strong') }),
    unplaced: map.getByRole('button', { name: /^未落图 \d+$/ }),
    /** A town's button is named after it and its level. */
    town: (name: string) =>
      canvas.getByRole('button', { name: new RegExp(`^${name} (省级|市级|储备|集群)$`) }),

    /** Fills and hatches of an area, in the order they are painted. */
    paints: (areaId: string): Promise<string[]> =>
      fills(areaId).evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? '')),

    /** Things drawn in blocks, as pins, and told as not placed. */
    counts: async () => {
      const seats = await canvas
        .locator('[data-block] button[aria-pressed]')
        .evaluateAll(
          (buttons) =>
            buttons.filter(
              (b) =>
                b !== b.closest('[data-block]')?.querySelector('button') && !/位置示意/.test(b.outerHTML),
            ).length,
        );
      const trays = await canvas
        .locator('[data-tray] button')
        .evaluateAll((buttons) => buttons.map((b) => b.getAttribute('aria-label') ?? b.textContent ?? ''));
      const sum = (pattern: RegExp) =>
        trays.reduce((total, text) => total + Number(pattern.exec(text)?.[1] ?? 0), 0);
      const unplaced = map.getByRole('button', { name: /^未落图/ });
      const told = (await unplaced.count()) > 0 ? ((await unplaced.textContent()) ?? '') : '';
      return {
        towns: seats,
        enterprises: sum(/企业 (\d+) 家/),
        parks: sum(/园区 (\d+) 个/),
        pins: await canvas.locator('[data-quality]').count(),
        unplaced: Number(/\d+/.exec(told)?.[0] ?? 0),
      };
    },
  };
};
