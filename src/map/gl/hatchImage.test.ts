import { describe, expect, test } from 'vitest';
import { HATCH_STYLES } from '#symbology/hatchStyles.ts';
import { hatchImage } from './hatchImage.ts';

const INK = [5, 8, 12, 255] as [number, number, number, number];

describe.each([1, 1.5, 2, 3.3])('a hatch at %s pixels', (ratio) => {
  test.each(Object.entries(HATCH_STYLES))('%s inks its share and joins itself on all sides', (_, style) => {
    const { width, height, data } = hatchImage(style, INK, ratio);
    const alpha = (x: number, y: number) =>
      data[(((y + height) % height) * width + ((x + width) % width)) * 4 + 3] ?? 0;
    const sum = Array.from({ length: width * height }, (_v, i) => alpha(i % width, Math.floor(i / width)));
    expect(sum.reduce((a, b) => a + b, 0) / (255 * sum.length)).toBeCloseTo(style.line / style.size, 1);
    // Along the stripes nothing changes, across the seam included.
    const step = -Math.sign(style.degrees);
    for (let x = 0; x < width; x += 1) expect(alpha(x, 0)).toBe(alpha(x - 1, -step + 0));
  });
});
