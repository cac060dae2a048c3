import { DECK_FILES } from '#catalog/exports.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { type DeckPlan, deckSlides } from '#export/deckSlides.ts';
import { meetingPack } from '#export/meetingPack.ts';
import type { SlideWriter } from '#export/pptx/slides.worker.ts';
import type { Pictures } from '#export/pptx/writePptx.ts';
import { startSlideWriter } from '#export/startSlideWriter.ts';
import { type ExportStamp, viewTables } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import { inWorker } from '#ingest/inWorker.ts';
import type { DeckWish, ExportDeck, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { breathing } from './breathing.ts';
import { exported } from './exported.ts';
import { sceneMap } from './sceneMap.tsx';
import { scenePictures } from './scenePictures.ts';
import { workbookFile } from './workbookFile.ts';

/** What a briefing becomes as a file. */
export const deckExport =
  (actions: PackageActions): ExportDeck =>
  (given, wish, watch) =>
    exported(
      actions,
      { given, edition: wish.edition, what: 'brief', file: DECK_FILES[wish.file] },
      watch,
      (shown, stamp) => deckContent(wish, shown, stamp, watch),
    );

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
  const book = await workbookFile(viewWorkbook(tables), watch);
  return meetingPack(plan, { slides: written, workbook: book, sceneFile }, stamp);
}

/** The tables take sample as soon as one scene does: what a slide shows must be found in them. */
const sampleOf = ({ slides: scenes }: DeckPlan): 'on' | 'off' =>
  scenes.some(({ view }) => view.sample === 'on') ? 'on' : 'off';

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
