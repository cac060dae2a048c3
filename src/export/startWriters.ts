/** The workers that write workbooks, slides and pictures, so that the page stays free. */
export const startWorkbookWriter = (): Worker =>
  new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });

export const startSlideWriter = (): Worker =>
  new Worker(new URL('./pptx/slides.worker.ts', import.meta.url), { type: 'module' });

export const startPicturePainter = (): Worker =>
  new Worker(new URL('./picture/pictures.worker.ts', import.meta.url), { type: 'module' });
