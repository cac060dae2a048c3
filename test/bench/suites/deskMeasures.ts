import type { OpenPage } from '../measurePage.ts';
import { settled } from '../settled.ts';
import type { Figures } from './suite.ts';

/** The sector whose button is pressed. */
const SECTOR = { id: 'ceramics', name: '陶瓷' } as const;

export const FIRST_MAP = 'first-map';
export const WEBGL_IDLE = 'map-webgl-idle';
/** What reads the data or makes the picture from it, by the names its functions have in the source. */
const SELECTORS = [
  'visibleThings',
  'placementsOf',
  'makeScene',
  'dressOverlay',
  'areaFigure',
  'figureOf',
  'pickFigure',
  'judge',
  'compute',
];
/** A page without a WebGL map is not waited for long. */
const WEBGL_PATIENCE = 15_000;

export const firstMap = async ({ mark }: OpenPage): Promise<Figures> => ({ firstMap: await mark(FIRST_MAP) });

/** First map, what follows it in the next frame, and the time until the WebGL map stands in its place with nothing left to do. */
export const bothMaps = async ({ mark }: OpenPage): Promise<Figures> => ({
  firstMap: await mark(FIRST_MAP),
  wholeMap: await mark('whole-map', WEBGL_PATIENCE),
  webglIdle: await mark(WEBGL_IDLE, WEBGL_PATIENCE),
});

export const bareMap = async ({ mark }: OpenPage): Promise<Figures> => ({ idle: await mark('map-idle') });

/**
 * From a click on a sector until button, chip, and the names and things on the map show it and the frame is drawn,
 * very many things as points on their canvas. Beside it, what ECharts' map alone does not have: until headline and
 * table show it, and until WebGL has drawn the ground last, whose colours a sector changes too. Script: of all of it.
 */
export async function ourFilter({ page, mark, scriptTime }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  await mark(WEBGL_IDLE, WEBGL_PATIENCE);
  await settled(page);
  const before = await scriptTime();
  const { start, times } = await page.evaluate(
    async ({ name }) => {
      const button = [...document.querySelectorAll<HTMLElement>('button[aria-pressed]')].find((b) =>
        b.textContent?.includes(name),
      );
      if (!button) throw new Error(`no button for ${name}`);
      const points = () => document.querySelector('[data-points]')?.getAttribute('data-points');
      const all = points();
      const times = await window.deskProbe.clickToPainted(
        button,
        () =>
          button.getAttribute('aria-pressed') === 'true' &&
          document.querySelector('[aria-label^="取消筛选"]') !== null &&
          (all === undefined || points() !== all),
        () => document.querySelector('[aria-busy="true"]') === null,
      );
      return { start: performance.now() - (times.at(-1) ?? 0), times };
    },
    { name: SECTOR.name },
  );
  await settled(page);
  const drawnAt = await page.evaluate(() => window.deskProbe.counts.drawnAt);
  const [filter = null, followed = null] = times;
  const ground = drawnAt > start ? drawnAt - start : null;
  return { filter, followed, ground, script: (await scriptTime()) - before };
}

export async function theirFilter({ page, mark, scriptTime }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  await settled(page);
  const before = await scriptTime();
  const [filter = null] = await page.evaluate((id) => {
    const button = document.querySelector<HTMLElement>(`[data-sector="${id}"]`);
    if (!button) throw new Error(`no button for ${id}`);
    return window.deskProbe.clickToPainted(
      button,
      () => performance.getEntriesByName('filter-drawn').length > 0,
    );
  }, SECTOR.id);
  return { filter, script: (await scriptTime()) - before };
}

/** Frames asked for, and drawn by WebGL, in two seconds of rest. */
export async function rest({ page, mark }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  const webgl = (await mark(WEBGL_IDLE, WEBGL_PATIENCE)) !== null;
  await settled(page);
  const counts = () => page.evaluate(() => ({ ...window.deskProbe.counts }));
  const before = await counts();
  await page.waitForTimeout(2000);
  const after = await counts();
  return {
    idleFrames: after.frames - before.frames,
    idleMapFrames: webgl ? after.draws - before.draws : null,
  };
}

/** Selectors run by a camera move, on a build whose functions have kept their names; null when a filter runs none either. */
export async function selectorsOnMove({ page, mark, callsOf }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  await mark(WEBGL_IDLE, WEBGL_PATIENCE);
  await settled(page);
  const moved = await callsOf(SELECTORS, async () => {
    await page.getByRole('group', { name: /地图画面/ }).press('ArrowRight');
    await settled(page);
  });
  const filtered = await callsOf(SELECTORS, async () => {
    await page.getByRole('button', { name: SECTOR.name }).first().click();
    await settled(page);
  });
  return { selectorRunsOnMove: filtered === 0 ? null : moved };
}
