import { LONG_LAYOUT, layoutOf, layoutsOf, longSize, refusedSize } from '#domain/pictureSize.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { writeSvg } from '#export/picture/writeSvg.ts';
import { pictureWords } from '#export/pictureWords.ts';
import { exportView } from '#export/statement.ts';
import type { ExportStamp } from '#export/viewTables.ts';
import type { ExportWatch, PictureWish } from '#panels/ExportActions.ts';
import { PictureFrame, type PictureWords, PictureWordsContext } from '#panels/picture/PictureFrame.tsx';
import type { Refusal } from './exported.ts';
import { type PictureSubject, paintedPng, pictureOf, pngOf } from './pictures.tsx';

/** A part of the page as a file that says of itself what it shows, of when, from where; without sample unless asked. */
export async function pictureFile(
  shown: ShownPackage,
  wish: PictureWish,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart | Refusal> {
  const { form, part } = wish;
  const view = exportView(wish.view);
  const said = pictureWords(shown, view, wish, stamp);
  const words = wish.note === '' ? said : { ...said, foot: [wish.note, ...said.foot] };
  const policy = shown.policy ? ({ kind: 'ready', policy: shown.policy } as const) : wish.policy;
  const subject = { dataset: shown.dataset, view, policy };
  const framed = (fits: 'window' | 'content') => ({
    ...subject,
    part: (
      <PictureFrame words={words} fits={fits} whole={wish.whole}>
        {part}
      </PictureFrame>
    ),
  });
  if ('asSeen' in form) {
    const said = <PictureWordsContext value={words}>{part}</PictureWordsContext>;
    return asSeen({ ...subject, part: said, theme: form.asSeen }, watch);
  }
  if ('size' in form) {
    const sizes = wish.whole ? layoutsOf(form.size) : [layoutOf(form.size)];
    return drawn(await pngOf(framed('window'), form.size, watch, sizes));
  }
  const long = form.file === 'svg' ? { ...LONG_LAYOUT, width: form.width } : LONG_LAYOUT;
  const picture = await pictureOf(framed('content'), [long], watch);
  if (form.file === 'svg') return writeSvg(picture, titleOf(words));
  const size = longSize(form.width, picture);
  return size ? drawn(await paintedPng(picture, size, watch)) : TOO_LONG;
}

const TOO_LONG: Refusal = {
  kind: 'refused',
  why: '本页太长，一张图放不下',
  toDo: '用表格导出全部，或选定高的大小，放不下的不画',
};

const titleOf = ({ title, subtitle, foot }: PictureWords) => ({
  title,
  description: [subtitle, ...foot].join('；'),
});

/** As the window shows it, in its own pixels. */
async function asSeen(subject: PictureSubject, watch: ExportWatch): Promise<BlobPart | Refusal> {
  const layout = { width: innerWidth, height: innerHeight };
  const size = {
    width: Math.round(innerWidth * devicePixelRatio),
    height: Math.round(innerHeight * devicePixelRatio),
  };
  const why = refusedSize(size);
  if (why !== null) return { kind: 'refused', why, toDo: '改变窗口大小或缩放后再存' };
  return drawn(await pngOf(subject, size, watch, [layout]));
}

function drawn(painted: Blob | null): Blob {
  if (!painted) throw new Error('the browser gave no canvas so large');
  return painted;
}
