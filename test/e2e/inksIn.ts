import type { Page } from 'playwright-core';

/** How many colours a picture has in a sample of its pixels, and the share of the one there is most of. */
export const inksIn = (page: Page, bytes: Uint8Array) =>
  page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([binary]), { resizeWidth: 480, resizeHeight: 270 });
    const context = new OffscreenCanvas(480, 270).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, 480, 270).data ?? new Uint8ClampedArray();
    const counts = new Map<number, number>();
    for (const ink of new Uint32Array(pixels.buffer)) counts.set(ink, (counts.get(ink) ?? 0) + 1);
    return { colours: counts.size, most: Math.max(...counts.values()) / (480 * 270) };
  }, Buffer.from(bytes).toString('base64'));
