import type { Dataset } from '#domain/dataset.ts';
import { writeSvg } from '#export/picture/writeSvg.ts';
import { pictureWords } from '#export/pictureWords.ts';
import { exportView } from '#export/statement.ts';
import type { ExportStamp } from '#export/viewTables.ts';
import type { ExportWatch, PictureWish } from '#panels/ExportActions.ts';
import { PictureFrame } from '#panels/picture/PictureFrame.tsx';
import { pictureOf, pngOf } from './pictures.tsx';

/** Room in CSS px a drawing is laid out in that is as high as it needs. */
const ROOM = 1080;

/** A part of the page as a file that says of itself what it shows, of when, from where; without sample unless asked. */
export async function pictureFile(
  dataset: Dataset,
  wish: PictureWish,
  stamp: ExportStamp,
  watch: ExportWatch,
): Promise<BlobPart> {
  const { form, policy } = wish;
  const view = exportView(wish.view);
  const said = pictureWords(dataset, view, wish.name, stamp);
  const words = wish.note === '' ? said : { ...said, foot: [wish.note, ...said.foot] };
  const part = (
    <PictureFrame words={words} fits={form.file === 'png' ? 'window' : 'content'}>
      {wish.part}
    </PictureFrame>
  );
  const subject = { dataset, view, policy, part };
  if (form.file === 'svg') {
    const picture = await pictureOf(subject, { width: form.width, height: ROOM }, watch);
    return writeSvg(picture, {
      title: words.title,
      description: [words.subtitle, ...words.foot].join('；'),
    });
  }
  const painted = await pngOf(subject, form.size, watch);
  if (!painted) throw new Error('the browser gave no canvas so large');
  return painted;
}
