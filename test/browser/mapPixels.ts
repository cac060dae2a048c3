import type { Page } from 'playwright-core';

export type Rgb = readonly [red: number, green: number, blue: number];

/** Waits for the WebGL map to have taken the place of the SVG map. */
export const untilWebgl = (page: Page): Promise<void> =>
  page.locator('[data-base="webgl"]').first().waitFor({ timeout: 30_000 });

/** A picture of the page as pixels, `size` CSS px square about each point, row by row. */
export async function pixelsAbout(
  page: Page,
  points: readonly { readonly x: number; readonly y: number }[],
  size: number,
): Promise<readonly (readonly Rgb[])[]> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
  return page.evaluate(
    async ([source, places, side]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const ratio = image.width / innerWidth;
      return places.map(({ x, y }) => {
        const [left, top] = [(x - side / 2) * ratio, (y - side / 2) * ratio];
        const { data } = context?.getImageData(left, top, side * ratio, side * ratio) ?? { data: [] };
        return Array.from(
          { length: data.length / 4 },
          (_, i) =>
            [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0] as [number, number, number],
        );
      });
    },
    [picture, points, size] as const,
  );
}

/** The colour of a token on the page, as a browser computes it. */
export const tokenColour = (page: Page, token: string): Promise<Rgb> =>
  page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    return [r, g, b] as [number, number, number];
  }, token);

const near = (a: Rgb, b: Rgb, tolerance = 6): boolean =>
  a.every((channel, i) => Math.abs(channel - (b[i] ?? 0)) <= tolerance);

/** The share of pixels that are of a colour. */
export const shareOf = (pixels: readonly Rgb[], colour: Rgb): number =>
  pixels.filter((pixel) => near(pixel, colour)).length / Math.max(1, pixels.length);
