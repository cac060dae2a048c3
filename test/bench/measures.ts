import type { OpenPage } from './measurePage.ts';

/** Figures of one visit. What the page gives no answer to is null. */
export type Figures = Readonly<Record<string, number | null>>;

/** The sector whose button is pressed. */
const SECTOR = { id: 'ceramics', name: '陶瓷' } as const;

export const FIRST_MAP = 'first-map';
const WEBGL_IDLE = 'map-webgl-idle';
const FRAME = 'map-frame';
const SELECTOR_RUN = 'selector-run';
/** A page without a WebGL map is not waited for long. */
const WEBGL_PATIENCE = 15_000;

export const firstMap = async ({ mark }: OpenPage): Promise<Figures> => ({ firstMap: await mark(FIRST_MAP) });

/** First map, and the time until the WebGL map stands in its place with nothing left to do. */
export const bothMaps = async ({ mark }: OpenPage): Promise<Figures> => ({
  firstMap: await mark(FIRST_MAP),
  webglIdle: await mark(WEBGL_IDLE, WEBGL_PATIENCE),
});

export const bareMap = async ({ mark }: OpenPage): Promise<Figures> => ({ idle: await mark('map-idle') });

/** From a click on a sector until headline, map and table show it and the frame is drawn; and the script in it. */
export async function ourFilter({ page, mark, scriptTime }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  const webgl = (await mark(WEBGL_IDLE, WEBGL_PATIENCE)) !== null;
  await settled(page);
  const before = await scriptTime();
  const filter = await page.evaluate(
    ({ name, webgl, frame }) => {
      const button = [...document.querySelectorAll<HTMLElement>('button[aria-pressed]')].find((b) =>
        b.textContent?.includes(name),
      );
      if (!button) throw new Error(`no button for ${name}`);
      const frames = performance.getEntriesByName(frame).length;
      return window.deskProbe.clickToPainted(
        button,
        () =>
          button.getAttribute('aria-pressed') === 'true' &&
          document.querySelector('[aria-label^="取消筛选"]') !== null &&
          (!webgl || performance.getEntriesByName(frame).length > frames),
      );
    },
    { name: SECTOR.name, webgl, frame: FRAME },
  );
  return { filter, script: (await scriptTime()) - before };
}

export async function theirFilter({ page, mark, scriptTime }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  await settled(page);
  const before = await scriptTime();
  const filter = await page.evaluate((id) => {
    const button = document.querySelector<HTMLElement>(`[data-sector="${id}"]`);
    if (!button) throw new Error(`no button for ${id}`);
    return window.deskProbe.clickToPainted(
      button,
      () => performance.getEntriesByName('filter-drawn').length > 0,
    );
  }, SECTOR.id);
  return { filter, script: (await scriptTime()) - before };
}

/** Frames asked for in two seconds of rest, and selectors run by a camera move. */
export async function restAndMove({ page, mark }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  const webgl = (await mark(WEBGL_IDLE, WEBGL_PATIENCE)) !== null;
  await settled(page);
  const asked = () => page.evaluate(() => window.deskProbe.counts.frames);
  const marks = (name: string) => page.evaluate((n) => performance.getEntriesByName(n).length, name);
  const [askedBefore, drawnBefore] = [await asked(), await marks(FRAME)];
  await page.waitForTimeout(2000);
  const idleFrames = (await asked()) - askedBefore;
  const idleMapFrames = webgl ? (await marks(FRAME)) - drawnBefore : null;
  const runs = await marks(SELECTOR_RUN);
  await page.getByRole('group', { name: /地图画面/ }).press('ArrowRight');
  await settled(page);
  // Without a single run the page does not count them.
  const selectorRunsOnMove = runs === 0 ? null : (await marks(SELECTOR_RUN)) - runs;
  return { idleFrames, idleMapFrames, selectorRunsOnMove };
}

/** Until nothing is being fetched and no frame has been asked for during half a second. */
async function settled(page: OpenPage['page']): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = window.deskProbe.counts.frames;
        let quiet = 0;
        let waited = 0;
        const timer = setInterval(() => {
          quiet = window.deskProbe.counts.frames === last ? quiet + 1 : 0;
          last = window.deskProbe.counts.frames;
          waited += 1;
          // A page that draws without end is not waited for.
          if (quiet < 5 && waited < 20) return;
          clearInterval(timer);
          done();
        }, 100);
      }),
  );
}

/** Everything the desk fetches by itself and by opening a dossier and a popover; script addresses are in `scripts`. */
export async function useEverything({ page, mark }: OpenPage): Promise<void> {
  await mark(FIRST_MAP);
  await mark(WEBGL_IDLE, WEBGL_PATIENCE);
  await settled(page);
  await page
    .getByRole('button', { name: /哪来的$/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-block] button').first().click();
  await page.getByRole('complementary', { name: '档案' }).getByRole('heading').first().waitFor();
  await settled(page);
}
