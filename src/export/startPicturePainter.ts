/** The worker that paints pictures, so that the page stays free. */
export const startPicturePainter = (): Worker =>
  new Worker(new URL('./picture/pictures.worker.ts', import.meta.url), { type: 'module' });
