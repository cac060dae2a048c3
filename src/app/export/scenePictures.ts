import type { Dataset } from '#domain/dataset.ts';
import type { DeckPlan } from '#export/deckSlides.ts';
import type { Pictures } from '#export/pptx/writePptx.ts';
import type { ExportWatch } from '#panels/ExportActions.ts';
import type { ViewState } from '#view/viewState.ts';

/** Draws the map of one scene; null where the browser cannot. */
export type DrawMap = (dataset: Dataset, view: ViewState, signal: AbortSignal) => Promise<Blob | null>;

/**
 * The maps of the scenes that show one, those of a wall among them: what else a wall shows, the slide has as charts
 * and tables. A map that cannot be painted leaves its place to the table.
 */
export async function scenePictures(
  { slides: scenes }: DeckPlan,
  dataset: Dataset,
  { onStage, signal }: ExportWatch,
  draw: DrawMap,
): Promise<Pictures> {
  const pictures: Record<string, string> = {};
  for (const [i, { sceneId, view, hasMap }] of scenes.entries()) {
    if (!hasMap) continue;
    onStage(`正在画第 ${i + 1} 个场景的地图，共 ${scenes.length} 个…`);
    const picture = await draw(dataset, view, signal);
    signal.throwIfAborted();
    if (picture) pictures[sceneId] = await dataAddress(picture);
  }
  return pictures;
}

/** Bytes at a time: a call takes only so many arguments. */
const CHUNK = 0x8000;

async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${blob.type};base64,${btoa(binary)}`;
}
