import type { Dataset } from '#domain/dataset.ts';
import type { DeckPlan } from '#export/deckSlides.ts';
import { mapDrawing } from '#export/mapDrawing.ts';
import { paintMap } from '#export/paintMap.ts';
import type { Pictures } from '#export/pptx/writePptx.ts';
import type { ExportWatch } from '#panels/ExportActions.ts';

/** px of a map on a slide, painted at twice that. */
const ON_SLIDE = { width: 800, height: 686, scale: 2 };

/** The maps of the scenes that show one; a map that cannot be painted leaves its place to the table. */
export async function scenePictures(
  { slides: scenes }: DeckPlan,
  dataset: Dataset,
  { onStage, signal }: ExportWatch,
): Promise<Pictures> {
  const pictures: Record<string, string> = {};
  for (const [i, { sceneId, view, hasMap }] of scenes.entries()) {
    if (!hasMap) continue;
    onStage(`正在画第 ${i + 1} 个场景的地图，共 ${scenes.length} 个…`);
    const picture = await paintMap(mapDrawing(dataset, view, ON_SLIDE), ON_SLIDE.scale);
    signal.throwIfAborted();
    if (picture) pictures[sceneId] = await dataAddress(picture);
  }
  return pictures;
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
