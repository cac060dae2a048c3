import { PICTURE_FILES, VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import { csvFiles } from '#export/csvFiles.ts';
import { viewGeoJson } from '#export/viewGeoJson.ts';
import { type ExportStamp, viewTables } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import type { ExportActions, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import type { ViewState } from '#view/viewState.ts';
import { exported } from './exported.ts';
import { pictureFile } from './pictureFile.tsx';
import { workbookFile } from './workbookFile.ts';

/** What a view becomes as files. Heavy writing is done in workers. */
export const exportActions = (actions: PackageActions): ExportActions => ({
  view: (given, { file, view, edition }, watch) =>
    exported(actions, { given, edition, what: 'view', file: VIEW_FILES[file] }, watch, ({ dataset }, stamp) =>
      contentOf(file, dataset, view, stamp, watch),
    ),
  picture: (given, wish, watch) =>
    exported(
      actions,
      { given, edition: wish.edition, what: wish.slug, file: PICTURE_FILES[wish.form.file] },
      watch,
      ({ dataset, policy }, stamp) => {
        const known = policy ? { ...wish, policy: { kind: 'ready' as const, policy } } : wish;
        return pictureFile(dataset, known, stamp, watch);
      },
    ),
});

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
  }
}
