import {
  DECK_FILES,
  type ExportEdition,
  PICTURE_FILES,
  VIEW_FILES,
  type ViewFile,
} from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { csvFiles } from '#export/csvFiles.ts';
import { type DeckPlan, deckSlides } from '#export/deckSlides.ts';
import { meetingPack } from '#export/meetingPack.ts';
import type { SlideWriter } from '#export/pptx/slides.worker.ts';
import type { Pictures } from '#export/pptx/writePptx.ts';
import { startSlideWriter, startWorkbookWriter } from '#export/startWriters.ts';
import { viewGeoJson } from '#export/viewGeoJson.ts';
import { type ExportStamp, viewTables } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import type { WorkbookWriter } from '#export/workbook.worker.ts';
import type { WorkbookPlan } from '#export/workbookPlan.ts';
import { inWorker } from '#ingest/inWorker.ts';
import type { DeckWish, ExportActions, ExportAnswer, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { breathing } from './breathing.ts';
import { type Edition, editionOf } from './editionOf.ts';
import { newStamp } from './newStamp.ts';
import { pictureFile } from './pictureFile.tsx';
import { sceneMap } from './sceneMap.tsx';
import { scenePictures } from './scenePictures.ts';

/** Lets the page draw what it was told before it is kept busy. */
const aFrame = () => new Promise((resolve) => setTimeout(resolve));

/** What a view or a briefing becomes as files. Heavy writing is done in workers. */
export function exportActions(actions: PackageActions): ExportActions {
  /** Asks for the edition, then has the file made of it. */
  const answer = async (
    given: ShownPackage,
    edition: ExportEdition,
    { onStage, signal }: ExportWatch,
    make: (shown: ShownPackage, stamp: ExportStamp) => Promise<ExportAnswer>,
  ): Promise<ExportAnswer> => {
    onStage(edition === 'public' ? '正在生成公开版…' : '正在整理数据…');
    const own = given.dataset.ownEvidence ?? new Set<string>();
    const shown: Edition = edition === 'public' ? await editionOf(actions, own) : { kind: 'ready', ...given };
    signal.throwIfAborted();
    if (shown.kind === 'refused') return shown;
    await aFrame();
    const file = await make(shown, newStamp());
    signal.throwIfAborted();
    return file;
  };
  return {
    view: (given, { file, view, edition }, watch) =>
      answer(given, edition, watch, async ({ dataset }, stamp) =>
        fileOf(dataset, 'view', stamp, VIEW_FILES[file], await contentOf(file, dataset, view, stamp, watch)),
      ),
    picture: (given, wish, watch) =>
      answer(given, wish.edition, watch, async ({ dataset, policy }, stamp) => {
        const known = policy ? { ...wish, policy: { kind: 'ready' as const, policy } } : wish;
        const content = await pictureFile(dataset, known, stamp, watch);
        return fileOf(dataset, wish.slug, stamp, PICTURE_FILES[wish.form.file], content);
      }),
    deck: (given, wish, watch) =>
      answer(given, wish.edition, watch, async (shown, stamp) =>
        fileOf(
          shown.dataset,
          'brief',
          stamp,
          DECK_FILES[wish.file],
          await deckContent(wish, shown, stamp, watch),
        ),
      ),
  };
}

async function contentOf(
  file: ViewFile,
  dataset: Dataset,
  view: ViewState,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  switch (file) {
    case 'xlsx':
      return workbook(viewWorkbook(viewTables(dataset, view, stamp)), watch);
    case 'csv':
      return csvFiles(viewTables(dataset, view, stamp));
    case 'geojson':
      return `${JSON.stringify(viewGeoJson(dataset, view, stamp))}\n`;
  }
}

async function deckContent(
  { deck, file, sceneFile, sample }: DeckWish,
  shown: ShownPackage,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  const { dataset } = shown;
  const plan = await deckSlides(deck, { shown, sample, stamp }, breathing(watch.signal));
  const written = await slides(plan, await scenePictures(plan, dataset, watch, sceneMap), watch);
  if (file === 'pptx') return written;
  // The whole of what the scenes show parts of, under no filter.
  const tables = viewTables(dataset, { ...DEFAULT_VIEW, sample: sampleOf(plan) }, stamp);
  const book = await workbook(viewWorkbook(tables), watch);
  return meetingPack(plan, { slides: written, workbook: book, sceneFile }, stamp);
}

/** The tables take sample as soon as one scene does: what a slide shows must be found in them. */
const sampleOf = ({ slides: scenes }: DeckPlan): 'on' | 'off' =>
  scenes.some(({ view }) => view.sample === 'on') ? 'on' : 'off';

async function workbook(
  plan: WorkbookPlan,
  { onStage, signal }: ExportWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  onStage('正在写工作簿…');
  const bytes = await inWorker<WorkbookWriter, Uint8Array<ArrayBuffer>>(
    startWorkbookWriter,
    (api) => api.write(plan),
    signal,
  );
  return bytes ?? (await import('#export/writeWorkbook.ts')).writeWorkbook(plan);
}

async function slides(
  plan: DeckPlan,
  pictures: Pictures,
  { onStage, signal }: ExportWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  onStage(`正在写演示文稿，${plan.slides.length} 个场景…`);
  const bytes = await inWorker<SlideWriter, Uint8Array<ArrayBuffer>>(
    startSlideWriter,
    (api) => api.write(plan, pictures),
    signal,
  );
  return bytes ?? (await import('#export/pptx/writePptx.ts')).writePptx(plan, pictures);
}

function fileOf(
  { meta }: Dataset,
  what: string,
  { id }: ExportStamp,
  { extension, type }: { readonly extension: string; readonly type: string },
  content: BlobPart,
): ExportAnswer {
  const edition = meta.edition === 'public' ? 'public-' : '';
  return {
    kind: 'file',
    name: `shuozhou-${edition}${what}-${meta.dataDate}-${id}.${extension}`,
    type,
    content,
  };
}
