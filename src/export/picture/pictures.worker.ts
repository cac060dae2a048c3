import { expose } from 'comlink';
import { encodePicture, type FontSource, type PaintOrder } from './encodePicture.ts';

declare const self: { readonly fonts: FontFaceSet };

const api = {
  paint: (order: PaintOrder, sources: readonly FontSource[]): Promise<Blob | null> => {
    for (const { family, source, descriptors } of sources)
      self.fonts.add(new FontFace(family, source, descriptors));
    return encodePicture(order, new OffscreenCanvas(1, 1), self.fonts);
  },
};
export type PicturePainter = typeof api;

expose(api);
