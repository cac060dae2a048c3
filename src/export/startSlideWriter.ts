/** The worker that writes slides, so that the page stays free. */
export const startSlideWriter = (): Worker =>
  new Worker(new URL('./pptx/slides.worker.ts', import.meta.url), { type: 'module' });
