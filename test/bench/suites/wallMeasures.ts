import type { OpenPage } from '../measurePage.ts';
import { settled } from '../settled.ts';
import { FIRST_MAP, WEBGL_IDLE } from './deskMeasures.ts';
import type { Figures } from './suite.ts';

const FIRST_HEADLINE = 'first-headline';
/** WebGL by software draws large maps slowly. */
const WEBGL_PATIENCE = 60_000;
/** Stops measured in one visit. */
const STOPS = 5;

export const wallStart = async ({ mark }: OpenPage): Promise<Figures> => ({
  firstHeadline: await mark(FIRST_HEADLINE),
  firstMap: await mark(FIRST_MAP),
});

/** From the press for the next stop until its name and its ring on the map are painted; script until all is at rest. */
export async function changeOfStop({ page, mark, scriptTime }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  await mark(WEBGL_IDLE, WEBGL_PATIENCE);
  await settled(page);
  let painted = 0;
  const before = await scriptTime();
  for (let stop = 0; stop < STOPS; stop += 1) {
    const [time = 0] = await page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('button[aria-label="下一站"]');
      if (!button) throw new Error('no button for the next stop');
      const name = () => document.querySelector('[aria-label="轮播"] strong')?.textContent;
      const pressed = () => document.querySelector('[data-block] [aria-pressed="true"]')?.ariaLabel;
      const [nameBefore, pressedBefore] = [name(), pressed()];
      return window.deskProbe.clickToPainted(
        button,
        () => name() !== nameBefore && pressed() !== pressedBefore,
      );
    });
    painted += time;
    await settled(page);
  }
  return { stop: painted / STOPS, stopScript: ((await scriptTime()) - before) / STOPS };
}

/** What is held when all is at rest, and how many pixels the picture of the map has too few. */
export async function held({ page, mark, heap }: OpenPage): Promise<Figures> {
  await mark(FIRST_MAP);
  const webgl = (await mark(WEBGL_IDLE, WEBGL_PATIENCE)) !== null;
  await settled(page);
  const lacks = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('[data-base] canvas')].reduce((sum, canvas) => {
      const due =
        Math.round(canvas.clientWidth * devicePixelRatio) *
        Math.round(canvas.clientHeight * devicePixelRatio);
      return sum + Math.max(0, due - canvas.width * canvas.height);
    }, 0),
  );
  return { heap: await heap(), canvasLacks: webgl ? lacks : null };
}
