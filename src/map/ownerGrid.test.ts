import { expect, test } from 'vitest';
import { ownerGrid } from './ownerGrid.ts';

test('a point belongs to the area its cell lies in, and each cell is looked at once', () => {
  let looks = 0;
  const between = (from: number, to: number) => (x: number) => {
    looks += 1;
    return x >= from && x < to;
  };
  const ownerAt = ownerGrid(
    [
      { areaId: 'west', inside: between(0, 50) },
      { areaId: 'east', inside: between(50, 100) },
    ],
    2,
  );
  expect(ownerAt(10, 0)).toBe('west');
  expect(ownerAt(70, -8)).toBe('east');
  expect(ownerAt(-20, 0)).toBeNull();
  expect(ownerAt(120, 3)).toBeNull();
  const before = looks;
  expect(ownerAt(10.4, 0.6)).toBe('west');
  expect(looks).toBe(before);
});
