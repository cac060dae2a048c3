import { exportOf } from '../../e2e/exportDriver.ts';
import type { OpenPage } from '../measurePage.ts';
import { peakMemoryDuring } from '../peakMemory.ts';
import { settled } from '../settled.ts';
import type { Figures } from './suite.ts';

/**
 * A picture of the whole view in 4K, from the click until the file is handed over, the drawing of its map included; the
 * first of a visit by itself, since code and fonts are fetched for it.
 */
export async function wholeIn4K({ page, mark, longestTask }: OpenPage): Promise<Figures> {
  await mark('first-map');
  const files = exportOf(page);
  await files.opener.click();
  await settled(page);
  const taken = async () => {
    await files.takePicture('整页', 'uhd');
  };
  const firstTask = await longestTask(taken);
  let time = 0;
  let memory: number | null = null;
  const task = await longestTask(async () => {
    memory = await peakMemoryDuring(page, async () => {
      const start = performance.now();
      await taken();
      time = performance.now() - start;
    });
  });
  return { time, memory, task, firstTask };
}
