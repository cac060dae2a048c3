import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WALL_LAYOUTS, type WallLayout } from '#catalog/wallLayouts.ts';
import { WALL_PARTS, type WallPartId } from '#catalog/wallPanels.ts';
import { nearestProfile, WALL_PROFILES, type WallProfileId } from '#catalog/wallProfiles.ts';
import { layoutOf } from './layoutOf.ts';

const partsOf = ({ flows }: WallLayout): readonly WallPartId[] => flows.flatMap((flow) => flow.parts);

/** Everything wrong with a layout, in words. */
function faultsOf(layout: WallLayout): readonly string[] {
  const rows = layout.areas.map((row) => row.split(' '));
  const named = new Set(rows.flat());
  const used = layout.flows.flatMap((flow) => flow.areas);
  const parts = partsOf(layout);
  return [
    ...rows.filter((row) => row.length !== layout.columns.length).map((row) => `row ${row.join(' ')}`),
    ...(rows.length === layout.rows.length ? [] : ['rows']),
    ...[...named].filter((area) => area !== 'map' && !used.includes(area)).map((area) => `${area} is empty`),
    ...used.filter((area, i) => !named.has(area) || used.indexOf(area) !== i).map((area) => `${area} twice`),
    ...parts.filter((part, i) => parts.indexOf(part) !== i).map((part) => `${part} twice`),
    ...(['title', 'date', 'controls'] as const).filter((part) => !parts.includes(part)),
    ...(parts.includes('headline') !== parts.includes('verdict') ? [] : ['no sentence, or two']),
  ];
}

describe('a layout', () => {
  test.each(Object.keys(WALL_PROFILES) as WallProfileId[])(
    'of %s has a place for everything it names',
    (id) => {
      expect(faultsOf(WALL_LAYOUTS[id])).toEqual([]);
    },
  );

  test('of any panels has the map in one block and the rest in whole panels', () => {
    const grids = fc.record({
      columns: fc.integer({ min: 1, max: 16 }),
      rows: fc.integer({ min: 1, max: 9 }),
      seam: fc.constant(3.5),
    });
    fc.assert(
      fc.property(
        grids.filter(({ columns, rows }) => columns * rows > 1),
        (grid) => {
          const { layout, panels } = layoutOf({ kind: 'grid', ...grid }, 1920, 1080);
          expect(panels).toMatchObject(grid);
          expect(faultsOf(layout)).toEqual([]);
          expect(layout.areas.join(' ')).toContain('map');
        },
      ),
    );
  });

  test('shows every part on some wall', () => {
    const shown = new Set([
      'map',
      ...Object.values(WALL_LAYOUTS).flatMap(partsOf),
      ...partsOf(layoutOf({ kind: 'grid', columns: 4, rows: 2, seam: 0 }, 1, 1).layout),
    ]);
    expect(Object.keys(WALL_PARTS).filter((part) => !shown.has(part))).toEqual([]);
  });
});

describe('the shape of a window', () => {
  test.each([
    [1920, 1080, '16x9'],
    [1366, 768, '16x9'],
    [5760, 2160, '24x9'],
    [3840, 1080, '32x9'],
    [7680, 2160, '32x9'],
    [5760, 1080, '48x9'],
    [1080, 1920, '9x16'],
    [390, 844, '9x16'],
  ] as const)('%i×%i is %s', (width, height, id) => {
    expect(nearestProfile(width, height)).toBe(id);
    expect(layoutOf(null, width, height).layout).toBe(WALL_LAYOUTS[id]);
  });

  test('decides for a single panel, which has no seam', () => {
    const grid = { kind: 'grid', columns: 1, rows: 1, seam: 3 } as const;
    expect(layoutOf(grid, 3840, 1080)).toEqual({ layout: WALL_LAYOUTS['32x9'], panels: null });
  });

  test('gives way to the shape that is asked for', () => {
    expect(layoutOf({ kind: 'profile', id: '32x9' }, 1920, 1080).layout).toBe(WALL_LAYOUTS['32x9']);
  });
});
