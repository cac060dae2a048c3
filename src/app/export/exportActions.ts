import {
  DECK_FILES,
  type ExportEdition,
  PICTURE_FILES,
  VIEW_FILES,
  type ViewFile,
} from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { csvFiles } from '#export/csvFiles.ts';
import { type DeckPlan, deckSlides } from '#export/deckSlides.ts';
import { meetingPack } from '#export/meetingPack.ts';
import type { SlideWriter } from '#export/slides.worker.ts';
import { startSlideWriter, startWorkbookWriter } from '#export/startWriters.ts';
import { viewGeoJson } from '#export/viewGeoJson.ts';
import { type ExportStamp, viewTables } from '#export/viewTables.ts';
import { viewWorkbook } from '#export/viewWorkbook.ts';
import type { WorkbookWriter } from '#export/workbook.worker.ts';
import type { WorkbookPlan } from '#export/workbookPlan.ts';
import type { Pictures } from '#export/writePptx.ts';
import { inWorker } from '#ingest/inWorker.ts';
import type { DeckWish, ExportActions, ExportAnswer, ExportWatch } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { type Edition, editionOf } from './editionOf.ts';
import { pictureFile } from './pictureFile.tsx';
import { sceneMap } from './sceneMap.tsx';
import { scenePictures } from './scenePictures.ts';

/** Lets the page draw what it was told before it is kept busy. */
const aFrame = () => new Promise((resolve) => setTimeout(resolve));

/** What a view or a briefing becomes as files. Heavy writing is done in workers. */
export function exportActions(actions: PackageActions): ExportActions {
  /** Asks for the edition, then has the file made of it. */
  const answer = async (
    dataset: Dataset,
    edition: ExportEdition,
    { onStage, signal }: ExportWatch,
    /** `policy`: that of the edition; null where it is the page's own. */
    make: (dataset: Dataset, stamp: ExportStamp, policy: Policy | null) => Promise<ExportAnswer>,
  ): Promise<ExportAnswer> => {
    onStage(edition === 'public' ? '正在生成公开版…' : '正在整理数据…');
    const shown: Edition =
      edition === 'public' ? await editionOf(actions) : { kind: 'ready', dataset, policy: null };
    signal.throwIfAborted();
    if (shown.kind === 'refused') return shown;
    await aFrame();
    const file = await make(shown.dataset, newStamp(), shown.policy);
    signal.throwIfAborted();
    return file;
  };
  return {
    view: (dataset, { file, view, edition }, watch) =>
      answer(dataset, edition, watch, async (shown, stamp) =>
        fileOf(shown, 'view', stamp, VIEW_FILES[file], await contentOf(file, shown, view, stamp, watch)),
      ),
    picture: (dataset, wish, watch) =>
      answer(dataset, wish.edition, watch, async (shown, stamp, policy) => {
        const known = policy ? { ...wish, policy: { kind: 'ready' as const, policy } } : wish;
        const content = await pictureFile(shown, known, stamp, watch);
        return fileOf(shown, wish.slug, stamp, PICTURE_FILES[wish.form.file], content);
      }),
    deck: (dataset, wish, watch) =>
      answer(dataset, wish.edition, watch, async (shown, stamp) =>
        fileOf(shown, 'brief', stamp, DECK_FILES[wish.file], await deckContent(wish, shown, stamp, watch)),
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
  { deck, file, sceneFile }: DeckWish,
  dataset: Dataset,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  const plan = deckSlides(deck, dataset, stamp);
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
  return bytes ?? (await import('#export/writePptx.ts')).writePptx(plan, pictures);
}

/** By the clock of this computer: ids in the order of time, told apart where two fall together. */
function newStamp(): ExportStamp {
  const now = new Date();
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return {
    id: `${now.getTime().toString(36)}-${chance.toString(36)}`,
    madeOn: parts.map((part) => String(part).padStart(2, '0')).join('-'),
  };
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
