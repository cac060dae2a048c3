import { PICTURE_FILES, VIEW_FILES } from '#catalog/exports.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { csvFiles } from '#export/csvFiles.ts';
import { pageTables } from '#export/pageTables.ts';
import { viewGeoJson } from '#export/viewGeoJson.ts';
import type { ExportStamp } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import type { ExportActions, ExportWatch, TablesWish } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { askedEdition } from './editionOf.ts';
import { exported } from './exported.ts';
import { pictureFile } from './pictureFile.tsx';
import { workbookFile } from './workbookFile.ts';

/** What is shown becomes as files. Heavy writing is done in workers. */
export const exportActions = (actions: PackageActions): ExportActions => ({
  tables: (given, wish, watch) =>
    exported(
      actions,
      { given, edition: wish.edition, what: wish.tables.of, file: VIEW_FILES[wish.file] },
      watch,
      (shown, stamp) => tablesFile(shown, wish, stamp, watch),
    ),
  edition: (given, edition) => askedEdition(actions, given, edition),
  picture: (given, wish, watch) =>
    exported(
      actions,
      { given, edition: wish.edition, what: wish.slug, file: PICTURE_FILES[wish.form.file] },
      watch,
      (shown, stamp) => pictureFile(shown, wish, stamp, watch),
    ),
});

async function tablesFile(
  shown: ShownPackage,
  { file, tables, view }: TablesWish,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  switch (file) {
    case 'xlsx':
      return workbookFile(viewWorkbook(pageTables(shown, view, tables, stamp)), watch);
    case 'csv':
      return csvFiles(pageTables(shown, view, tables, stamp));
    case 'geojson':
      return `${JSON.stringify(viewGeoJson(shown.dataset, view, stamp))}\n`;
  }
}
