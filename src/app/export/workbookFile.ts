import { startWorkbookWriter } from '#export/startWorkbookWriter.ts';
import type { WorkbookWriter } from '#export/workbook.worker.ts';
import type { WorkbookPlan } from '#export/workbookPlan.ts';
import { inWorker } from '#ingest/inWorker.ts';
import type { ExportWatch } from '#panels/ExportActions.ts';

/** A workbook as .xlsx, written in a worker; in the page where there is none. */
export async function workbookFile(
  plan: WorkbookPlan,
  watch: ExportWatch | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  watch?.onStage('正在写工作簿…');
  const written = await inWorker<WorkbookWriter, Uint8Array<ArrayBuffer>>(
    startWorkbookWriter,
    (api) => api.write(plan),
    watch?.signal,
  );
  if (written) return written;
  const { writeWorkbook } = await import('#export/writeWorkbook.ts');
  return writeWorkbook(plan);
}
