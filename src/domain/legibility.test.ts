import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISTANCE_RANGE, legibleSizes, PITCH_RANGE, readScreen } from './legibility.ts';

describe('the smallest legible text', () => {
  test.each([
    // Pitch in mm, distance in m, then least and comfort in px: 25′ and 35′ of arc, rounded up to even numbers.
    [1.25, 6, 36, 50],
    [1.25, 10, 60, 82],
    [0.63, 3, 36, 50],
    [0.63, 6, 70, 98],
    [0.63, 10, 116, 162],
  ])('pitch %d mm at %d m: %d px, comfort %d px', (pitch, distance, least, comfort) => {
    expect(legibleSizes({ pitch, distance })).toEqual({ least, comfort });
  });

  test('is never below what it takes to draw a character, however coarse the wall', () => {
    expect(legibleSizes({ pitch: 2.5, distance: 3 }).least).toBe(24);
  });

  test('is told in CSS px: half as many where two device pixels make one', () => {
    expect(legibleSizes({ pitch: 0.49, distance: 6 }, 2).least).toBe(46);
    expect(legibleSizes({ pitch: 0.49, distance: 6 }, 1).least).toBe(90);
  });

  test('grows with distance and shrinks with pitch; comfort is never below least', () => {
    const pitch = fc.double({ min: PITCH_RANGE.least, max: PITCH_RANGE.most, noNaN: true });
    const distance = fc.double({ min: DISTANCE_RANGE.least, max: DISTANCE_RANGE.most, noNaN: true });
    fc.assert(
      fc.property(pitch, distance, (p, d) => {
        const { least, comfort } = legibleSizes({ pitch: p, distance: d });
        expect(comfort).toBeGreaterThanOrEqual(least);
        expect(least % 2).toBe(0);
        expect(legibleSizes({ pitch: p, distance: d * 1.5 }).least).toBeGreaterThanOrEqual(least);
        expect(legibleSizes({ pitch: p * 1.5, distance: d }).least).toBeLessThanOrEqual(least);
      }),
    );
  });
});

describe('what an operator types', () => {
  test('is taken as numbers', () => {
    expect(readScreen(' 1.25', '6 ')).toEqual({ screen: { pitch: 1.25, distance: 6 } });
  });

  test.each(['', '0', '-1', 'P1.25', '1e-9', 'NaN', '21', '１'])(
    'a pitch of “%s” is refused in words',
    (text) => {
      expect(readScreen(text, '6')).toEqual({ wrong: ['像素间距应为 0.1 到 20 之间的数，单位毫米'] });
    },
  );

  test('two wrong numbers are told both', () => {
    const read = readScreen('x', '0');
    expect('wrong' in read && read.wrong).toHaveLength(2);
  });
});
