import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import { type BlockContent, detailFor } from './blockSize.ts';
import { FROM_AFAR } from './labelRules.ts';
import { type Obstacle, type PlacedBlock, placeLabels } from './placeLabels.ts';
import { fitProjection, labelAnchor } from './projection.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01;

/** Pairs that lie over each other, by name. */
const collisions = (blocks: readonly PlacedBlock[], obstacles: readonly Obstacle[]): readonly string[] =>
  blocks.flatMap((a, i) => [
    ...blocks.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`${a.areaId} ${b.areaId}`] : [])),
    ...obstacles.flatMap((o, at) => (overlaps(a, o) ? [`${a.areaId} obstacle ${at}`] : [])),
  ]);

/** What stands in each county today, the fullest of them included. */
const CONTENTS: Readonly<
  Record<string, Pick<BlockContent, 'name' | 'townNames' | 'badgeCount' | 'zoneNames'>>
> = {
  '140602': { name: '朔城区', townNames: [], badgeCount: 1, zoneNames: ['经济开发区'] },
  '140603': { name: '平鲁区', townNames: ['平鲁红山荞麦', '平鲁光伏硅料'], badgeCount: 7, zoneNames: [] },
  '140621': { name: '山阴县', townNames: ['山阴乳品'], badgeCount: 3, zoneNames: [] },
  '140622': { name: '应县', townNames: ['应县陶瓷', '应县蔬菜'], badgeCount: 2, zoneNames: [] },
  '140623': { name: '右玉县', townNames: ['右玉生态羊', '右玉沙棘'], badgeCount: 3, zoneNames: [] },
  '140681': { name: '怀仁市', townNames: ['怀仁陶瓷', '怀仁羔羊肉'], badgeCount: 3, zoneNames: [] },
};
/** As MapView keeps clear of its legend, or of its menus where it is narrow. */
const WIDE_EDGE = { top: 28, right: 24, bottom: 20, left: 272 };
const NARROW_EDGE = { top: 92, right: 24, bottom: 20, left: 24 };
const PIN: readonly [number, number] = [113.177, 39.42];
const counties = JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')) as Outlines;

type Values = Readonly<Record<string, string>>;
const every = (value: string): Values => Object.fromEntries(Object.keys(CONTENTS).map((id) => [id, value]));
/** 面积 is told differently in four counties; the map says so briefly. */
const RIVALS: Values = {
  ...every('2,314.5'),
  '140602': '两说',
  '140621': '两说',
  '140623': '三说',
  '140681': '两说',
};

function placeReal(width: number, height: number, values: Values) {
  const projection = fitProjection(counties, width, height, width < 700 ? NARROW_EDGE : WIDE_EDGE);
  const pin = { ...projection.project(...PIN), width: 26, height: 26 };
  const contents = counties.features.flatMap(({ properties: { id }, geometry }): BlockContent[] => {
    const { x, y, inside } = labelAnchor(projection, geometry);
    const content = CONTENTS[id];
    return content ? [{ areaId: id, anchor: { x, y }, inside, value: values[id] ?? '', ...content }] : [];
  });
  const blocks = placeLabels(contents, detailFor(width, height), { width, height }, [pin]);
  return { blocks, pin, contents };
}

/** The map’s own part of the desk, as the grid of PlanMode leaves it. */
const DESKS = [
  ['1366×768', 832, 460],
  ['1920×1080', 1254, 670],
  ['390, one column', 390, 420],
] as const;

describe.each(DESKS)('the six counties on a desk of %s', (_name, width, height) => {
  test.each([
    ['no figure', every('')],
    ['long figures', every('1,234,567')],
    ['sums that lack terms', every('1,234.5 1/2 有值')],
    ['tellings that disagree', RIVALS],
  ])('with %s', (_what, values) => {
    const { blocks, pin } = placeReal(width, height, values);
    expect(blocks.map((b) => b.areaId).sort()).toEqual(Object.keys(CONTENTS));
    expect(collisions(blocks, [pin])).toEqual([]);
    for (const b of blocks) {
      expect(b.x - b.width / 2, b.areaId).toBeGreaterThanOrEqual(0);
      expect(b.x + b.width / 2, b.areaId).toBeLessThanOrEqual(width);
      expect(b.y - b.height / 2, b.areaId).toBeGreaterThanOrEqual(0);
      expect(b.y + b.height / 2, b.areaId).toBeLessThanOrEqual(height);
    }
  });

  test('a block is nearest to the anchor of its own county', () => {
    const { blocks, contents } = placeReal(width, height, every(''));
    for (const block of blocks) {
      const far = contents.map(({ areaId, anchor }) => ({
        areaId,
        distance: Math.hypot(anchor.x - block.x, anchor.y - block.y),
      }));
      expect(far.sort((a, b) => a.distance - b.distance)[0]?.areaId).toBe(block.areaId);
    }
  });
});

/** The map of each wall in px of the desk, its smallest text being as high as the desk's name. */
const WALLS = [
  ['16:9', 206, 201],
  ['16:9 on tour', 214, 200],
  ['9:16', 209, 195],
  ['9:16 on tour', 208, 240],
  ['32:9', 234, 221],
  ['wide and low', 355, 195],
  ['panels', 500, 500],
] as const;

describe.each(WALLS)('the six counties on a wall of %s', (_name, width, height) => {
  const EDGE = 5;
  const projection = fitProjection(counties, width, height, {
    top: EDGE,
    right: EDGE,
    bottom: EDGE,
    left: EDGE,
  });
  const place = (withTowns: boolean) => {
    const contents = counties.features.flatMap(({ properties: { id }, geometry }): BlockContent[] => {
      const { x, y, inside } = labelAnchor(projection, geometry);
      const { name = '', townNames = [], zoneNames = [] } = CONTENTS[id] ?? {};
      const towns = withTowns ? townNames : [];
      return [
        { areaId: id, anchor: { x, y }, inside, name, value: '', townNames: towns, badgeCount: 0, zoneNames },
      ];
    });
    const blocks = placeLabels(contents, 'tiny', { width, height }, [], FROM_AFAR);
    /** Of ten points of a name how many lie in its county, and how many in another. */
    const shares = blocks.map((block) => {
      const own = contents.find(({ areaId }) => areaId === block.areaId);
      const points = [-0.5, -0.25, 0, 0.25, 0.5].flatMap((part) =>
        [2, 13].map(
          (line) =>
            [block.x + part * [...(own?.name ?? '')].length * 13, block.y - block.height / 2 + line] as const,
        ),
      );
      const isIn = (content: BlockContent | undefined) => (at: readonly [number, number]) =>
        content?.inside(...at) ?? false;
      const others = contents.filter((content) => content !== own);
      return {
        name: own?.name,
        middle: own?.inside(block.x, block.y - block.height / 2 + 7),
        own: points.filter(isIn(own)).length,
        other: points.filter((at) => others.some((content) => isIn(content)(at))).length,
      };
    });
    return { blocks, shares };
  };

  test('half of every name at least stands in its own county, and next to nothing in another', () => {
    const { blocks, shares } = place(true);
    expect(collisions(blocks, [])).toEqual([]);
    expect(shares.filter(({ middle, own, other }) => !middle || own < 5 || other > 1)).toEqual([]);
  });

  test('and whole in it, where there are few', () => {
    expect(place(false).shares.filter(({ own }) => own < 10)).toEqual([]);
  });
});

describe('in a big box', () => {
  const BIG = { width: 1600, height: 1200 };
  const point = fc.record({
    x: fc.integer({ min: 200, max: 1400 }),
    y: fc.integer({ min: 200, max: 1000 }),
  });
  const apart = (points: readonly { x: number; y: number }[]) =>
    points.every((a, i) => points.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 60));
  const anchors = fc.array(point, { minLength: 1, maxLength: 8 }).filter(apart);
  const detail = fc.constantFrom('full', 'compact', 'tiny');
  const towns = fc.constantFrom<readonly string[]>([], ['山阴乳品'], ['平鲁红山荞麦', '平鲁光伏硅料']);
  const everywhere = () => true;

  test('no block lies over another or over a pin', () => {
    const pins = fc.array(point, { maxLength: 2 }).filter(apart);
    fc.assert(
      fc.property(anchors, detail, towns, fc.nat(6), pins, (at, level, townNames, badgeCount, seen) => {
        const contents = at.map((anchor, i) => ({
          areaId: `a${i}`,
          anchor,
          inside: everywhere,
          name: '怀仁市',
          value: '86',
          townNames,
          badgeCount,
          zoneNames: [],
        }));
        const obstacles = seen.map((p) => ({ ...p, width: 26, height: 26 }));
        const blocks = placeLabels(contents, level, BIG, obstacles);
        expect(blocks.map((b) => b.areaId)).toEqual(contents.map((c) => c.areaId));
        expect(collisions(blocks, obstacles)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the fill of an area lies behind its name and value', () => {
  const FRAME = { width: 400, height: 300 };
  const inBox =
    (width: number, height: number): BlockContent['inside'] =>
    (x, y) =>
      Math.abs(x - 200) <= width / 2 && Math.abs(y - 150) <= height / 2;
  const behind = (inside: BlockContent['inside'], value: string) =>
    placeLabels(
      [
        {
          areaId: 'a',
          anchor: { x: 200, y: 150 },
          inside,
          name: '朔城区',
          value,
          townNames: [],
          badgeCount: 0,
          zoneNames: [],
        },
      ],
      'tiny',
      FRAME,
    )[0]?.textInside;

  test.each([
    ['where there is room for both', inBox(200, 100), '1,100', true],
    ['not where the value hangs over the sides', inBox(60, 100), '1,100 1/2 有值', false],
    ['not where the value hangs over the lower edge', inBox(200, 10), '1,100', false],
    ['where there is no value that could', inBox(60, 20), '', true],
    ['where the value hangs over by a stroke', (x, y) => x <= 220 && inBox(200, 100)(x, y), '1,100', true],
  ])('%s', (_where, inside, value, expected) => {
    expect(behind(inside, value)).toBe(expected);
  });
});

test('a small map says less: names of towns only where there is room', () => {
  expect(detailFor(1254, 670)).toBe('full');
  expect(detailFor(832, 460)).toBe('compact');
  expect(detailFor(390, 420)).toBe('tiny');
});
