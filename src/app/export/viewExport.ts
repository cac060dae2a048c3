import { VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import { csvFiles } from '#export/csvFiles.ts';
import { mapDrawing } from '#export/mapDrawing.ts';
import { paintMap } from '#export/paintMap.ts';
import { viewGeoJson } from '#export/viewGeoJson.ts';
import { type ExportStamp, viewTables } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import type { ExportView, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import type { ViewState } from '#view/viewState.ts';
import { exported } from './exported.ts';
import { workbookFile } from './workbookFile.ts';

/** What a view becomes as a file. */
export const viewExport =
  (actions: PackageActions): ExportView =>
  (dataset, { file, view, edition }, watch) =>
    exported(actions, { dataset, edition, what: 'view', file: VIEW_FILES[file] }, watch, (shown, stamp) =>
      contentOf(file, shown, view, stamp, watch),
    );

/** px of the drawing, and of the picture to one of them: 3840 × 2160. */
const PICTURE = { width: 1920, height: 1080, scale: 2 };

async function contentOf(
  file: ViewFile,
  dataset: Dataset,
  view: ViewState,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  switch (file) {
    case 'xlsx':
      return workbookFile(viewWorkbook(viewTables(dataset, view, stamp)), watch);
    case 'csv':
      return csvFiles(viewTables(dataset, view, stamp));
    case 'geojson':
      return `${JSON.stringify(viewGeoJson(dataset, view, stamp))}\n`;
    case 'png': {
      watch.onStage('正在画地图…');
      const picture = await paintMap(mapDrawing(dataset, view, PICTURE), PICTURE.scale);
      if (!picture) throw new Error('the browser gave no canvas');
      return picture;
    }
  }
}
