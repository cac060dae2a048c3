/** A worker that writes workbooks: the page must not stand still while one is made. */
export const startWorkbookWriter = (): Worker =>
  new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
