/** The worker that writes workbooks, so that the page stays free. */
export const startWorkbookWriter = (): Worker =>
  new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
