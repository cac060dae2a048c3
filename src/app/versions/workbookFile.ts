import { startWorkbookWriter } from '#export/startWorkbookWriter.ts';
import type { WorkbookWriter } from '#export/workbook.worker.ts';
import type { WorkbookPlan } from '#export/workbookPlan.ts';
import { inWorker } from '#ingest/inWorker.ts';

/** A workbook as .xlsx, written in a worker; in the page where there is none. */
export async function workbookFile(plan: WorkbookPlan): Promise<Uint8Array<ArrayBuffer>> {
  const written = await inWorker<WorkbookWriter, Uint8Array<ArrayBuffer>>(startWorkbookWriter, (api) =>
    api.write(plan),
  );
  if (written) return written;
  const { writeWorkbook } = await import('#export/writeWorkbook.ts');
  return writeWorkbook(plan);
}
