import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PICTURE_LIMITS, PICTURE_SIZES } from '#catalog/pictures.ts';
import { LONG_LAYOUT, layoutOf, layoutsOf, longSize, refusedSize } from './pictureSize.ts';

test('every size there is to choose from is made', () => {
  const offered = Object.values(PICTURE_SIZES).flatMap(({ size }) => (size ? [refusedSize(size)] : []));
  expect(offered).toEqual([null, null, null]);
});

test('a size beyond a limit is refused with that limit', () => {
  expect(refusedSize({ width: 200, height: 1080 })).toContain('宽至少 960');
  expect(refusedSize({ width: 8000, height: 1080 })).toContain('宽至多 7680');
  expect(refusedSize({ width: 7680, height: 4320 })).toContain('万像素');
  expect(refusedSize({ width: Number.NaN, height: 1080 })).toContain('整数');
  expect(refusedSize({ width: 1920.5, height: 1080 })).toContain('整数');
});

test('what is made has the proportions asked for and never less room than its pixels', () => {
  const { least, most } = PICTURE_LIMITS;
  fc.assert(
    fc.property(
      fc.integer({ min: least.width, max: most.width }),
      fc.integer({ min: least.height, max: most.height }),
      (width, height) => {
        const layout = layoutOf({ width, height });
        expect(layout.width / layout.height).toBeCloseTo(width / height, 6);
        expect(layout.width * layout.scale).toBeCloseTo(width, 6);
        expect(layout.scale).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test('a page is tried with more and more room, the last time with a CSS px a px', () => {
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 3840, height: 2160 },
    { width: 960, height: 540 },
  ]) {
    const layouts = layoutsOf(size);
    expect(layouts[0]?.width).toBeCloseTo(layoutOf(size).width, 6);
    expect(layouts.at(-1)).toEqual(size);
    const widths = layouts.map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    for (const { width, height } of layouts) expect(width / height).toBeCloseTo(size.width / size.height, 6);
  }
});

test('a page as long as it needs keeps its proportions, unless no browser draws so much', () => {
  expect(longSize(1920, { ...LONG_LAYOUT, height: 3000 })).toEqual({ width: 1920, height: 3600 });
  expect(longSize(1920, { ...LONG_LAYOUT, height: 9000 })).toBeNull();
});
