import type { ReactNode } from 'react';
import type { PictureSize } from '#catalog/pictures.ts';
import type { Dataset } from '#domain/dataset.ts';
import { layoutOf } from '#domain/pictureSize.ts';
import { encodePicture, type FontSource } from '#export/picture/encodePicture.ts';
import { ownPseudos } from '#export/picture/ownPseudos.ts';
import type { Picture } from '#export/picture/picture.ts';
import type { PicturePainter } from '#export/picture/pictures.worker.ts';
import { readPicture } from '#export/picture/readPicture.ts';
import { startPicturePainter } from '#export/startPicturePainter.ts';
import { inWorker } from '#ingest/inWorker.ts';
import { DatasetContext, SceneView } from '#panels/DatasetContext.ts';
import type { ExportWatch } from '#panels/ExportActions.ts';
import { PolicyContext, type PolicyState } from '#panels/PolicyContext.ts';
import { InPicture } from '#ui/InPicture.ts';
import type { Theme } from '#ui/useTheme.ts';
import type { ViewState } from '#view/viewState.ts';
import { breathing } from './breathing.ts';
import { onStage } from './pictureStage.ts';

/** What a part of the page is drawn from, when it is drawn for a picture. */
export interface PictureSubject {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly policy: PolicyState;
  readonly part: ReactNode;
  /** Light as paper, unless it is to be as it is seen. */
  readonly theme?: Theme;
}

/** A part of the page as shapes and texts, laid out in the first of the windows that shows all of it. */
export function pictureOf(
  { dataset, view, policy, part, theme = 'light' }: PictureSubject,
  sizes: readonly PictureSize[],
  { onStage: tell, signal }: ExportWatch,
): Promise<Picture> {
  tell('正在排版…');
  const drawn = (
    <DatasetContext value={dataset}>
      <PolicyContext value={policy}>
        <SceneView value={view}>
          <InPicture value={true}>{part}</InPicture>
        </SceneView>
      </PolicyContext>
    </DatasetContext>
  );
  return onStage(drawn, { sizes, theme }, signal, async (element) => {
    tell('正在读取画面…');
    const breathe = breathing(signal);
    await ownPseudos(element, breathe);
    return readPicture(element, breathe);
  });
}

/** A part of the page as a PNG of exactly the size, laid out in one of the windows; null where the browser has no canvas so large. */
export const pngOf = async (
  subject: PictureSubject,
  size: PictureSize,
  watch: ExportWatch,
  sizes: readonly PictureSize[] = [layoutOf(size)],
): Promise<Blob | null> => paintedPng(await pictureOf(subject, sizes, watch), size, watch);

/** Paints shapes and texts at a size of their proportions. */
export async function paintedPng(
  picture: Picture,
  size: PictureSize,
  watch: ExportWatch,
): Promise<Blob | null> {
  watch.onStage(`正在画 ${size.width} × ${size.height} 像素…`);
  const order = { picture, ...size };
  const painted = await inWorker<PicturePainter, Blob | null>(
    startPicturePainter,
    (api) => api.paint(order, fontSources()),
    watch.signal,
  );
  return painted ?? encodePicture(order, new OffscreenCanvas(1, 1), document.fonts);
}

/** Every face the page declares, for a worker, which has none. */
const fontSources = (): readonly FontSource[] =>
  [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const value = (name: string) => style.getPropertyValue(name);
      const base = sheet.href ?? document.baseURI;
      return {
        family: value('font-family').replace(/^["']|["']$/g, ''),
        source: value('src').replace(
          /url\(["']?(.+?)["']?\)/g,
          (_, path) => `url("${new URL(path, base).href}")`,
        ),
        descriptors: {
          weight: value('font-weight') || 'normal',
          style: value('font-style') || 'normal',
          unicodeRange: value('unicode-range') || 'U+0-10FFFF',
        },
      };
    }),
  );
