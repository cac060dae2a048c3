import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PICTURE_LIMITS, PICTURE_SIZES } from '#catalog/pictures.ts';
import { layoutOf, refusedSize } from './pictureSize.ts';

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
