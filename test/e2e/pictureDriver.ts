import type { Page } from 'playwright-core';

/** Keeps the texts of every picture that is painted, before the first script of the page. */
export const KEEPS_PAINTED = `
  const send = Worker.prototype.postMessage;
  window.painted = [];
  const collect = (value) => {
    if (value === null || typeof value !== 'object') return;
    if (value.kind === 'text') window.painted.push(value.text);
    for (const part of Object.values(value)) collect(part);
  };
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.argumentList) collect(message.argumentList);
    return send.call(this, message, ...rest);
  };`;

/** The texts of the pictures painted so far, without spaces. */
export const paintedText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (window as unknown as { readonly painted: readonly string[] }).painted.join('').replace(/\s/g, ''),
  );

/** Width and height of a PNG, by its header. */
export function pngSize(bytes: Uint8Array): readonly [width: number, height: number] {
  const header = new DataView(bytes.buffer);
  return [header.getUint32(16), header.getUint32(20)];
}

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
