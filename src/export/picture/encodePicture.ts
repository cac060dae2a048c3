import { paintPicture } from './paintPicture.ts';
import { type Item, type Picture, type Pixels, textsOf } from './picture.ts';

/** A face of a font as the page declares it, with an address that holds anywhere. */
export interface FontSource {
  readonly family: string;
  readonly source: string;
  readonly descriptors: FontFaceDescriptors;
}

/** A picture to be painted at `width` × `height` px, which has its proportions. */
export interface PaintOrder {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
}

/** Paints a picture as a PNG on any canvas, once the fonts its texts ask for are there. Null where there is no canvas so large. */
export async function encodePicture(
  { picture, width, height }: PaintOrder,
  canvas: OffscreenCanvas,
  fonts: FontFaceSet,
): Promise<Blob | null> {
  await fontsOf(picture, fonts);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return null;
  const decoded = new Map<string, ImageBitmap>();
  for (const { href } of pixelsOf(picture.items)) {
    decoded.set(href, await createImageBitmap(blobOf(href)));
  }
  paintPicture(context, picture, width / picture.width, decoded);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Every face that one of the texts needs; a text without its font is painted in another. */
async function fontsOf({ items }: Picture, fonts: FontFaceSet): Promise<void> {
  const characters = new Map<string, Set<string>>();
  for (const { text, font } of textsOf(items)) {
    const key = `${font.style} ${font.weight} 16px ${font.family}`;
    const known = characters.get(key) ?? new Set();
    for (const character of text) known.add(character);
    characters.set(key, known);
  }
  await Promise.allSettled([...characters].map(([font, known]) => fonts.load(font, [...known].join(''))));
}

/** Of a `data:` address in base64. */
function blobOf(href: string): Blob {
  const binary = atob(href.slice(href.indexOf(',') + 1));
  return new Blob([Uint8Array.from(binary, (character) => character.charCodeAt(0))]);
}

const pixelsOf = (items: readonly Item[]): readonly Pixels[] =>
  items.flatMap((item) =>
    item.kind === 'group' ? pixelsOf(item.items) : item.kind === 'pixels' ? [item] : [],
  );
