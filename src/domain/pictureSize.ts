import { PICTURE_LIMITS, type PictureSize } from '#catalog/pictures.ts';

/** Why a picture of a size is not made, in Chinese, with what would do; null where it can be. */
export function refusedSize({ width, height }: PictureSize): string | null {
  const { least, most, pixels } = PICTURE_LIMITS;
  if (!Number.isInteger(width) || !Number.isInteger(height)) return '宽和高要填整数，单位是像素';
  if (width < least.width || height < least.height)
    return `太小，文字会看不清：宽至少 ${least.width}，高至少 ${least.height}`;
  if (width > most.width || height > most.height)
    return `太大，浏览器画不出：宽至多 ${most.width}，高至多 ${most.height}`;
  if (width * height > pixels)
    return `太大，可能超出内存：宽 × 高至多 ${pixels / 10_000} 万像素，现在是 ${Math.ceil((width * height) / 10_000)} 万`;
  return null;
}

/** A page of this size in CSS px is read with ease; a larger picture shows it larger, not more of it. */
const READABLE = { width: 1600, height: 900 };

/** How a picture is laid out: CSS px, and how many px of the file stand for one of them. */
export function layoutOf({ width, height }: PictureSize): PictureSize & { readonly scale: number } {
  const scale = Math.max(1, Math.min(width / READABLE.width, height / READABLE.height));
  return { width: width / scale, height: height / scale, scale };
}

/** Each layout of a page has so much more room than the one before. */
const STEP = 1.2;

/** Layouts of a picture, each with more room and smaller texts, the last with a CSS px a px: nothing is read below. */
export function layoutsOf(size: PictureSize): readonly PictureSize[] {
  const { scale } = layoutOf(size);
  const steps = Math.ceil(Math.log(scale) / Math.log(STEP) - 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const each = Math.max(1, scale / STEP ** step);
    return { width: size.width / each, height: size.height / each };
  });
}

/** What a page is laid out in that is as long as it needs. */
export const LONG_LAYOUT: PictureSize = READABLE;

/** The size of a picture so wide of a page laid out like that, in px; null where it is too long to be made. */
export function longSize(width: number, laidOut: PictureSize): PictureSize | null {
  const height = Math.round((laidOut.height * width) / laidOut.width);
  return height <= PICTURE_LIMITS.longest && width * height <= PICTURE_LIMITS.pixels
    ? { width, height }
    : null;
}
