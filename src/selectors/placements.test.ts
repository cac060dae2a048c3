import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POSITION_QUALITIES, type PositionQuality } from '#catalog/subjects.ts';
import { mercatorX, mercatorY } from '#domain/mercator.ts';
import { NO_FILTERS } from '#view/viewState.ts';
import { aDataset, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { type Placements, placementsOf } from './placements.ts';
import { visibleThings } from './visibleThings.ts';

const PLACES = [
  { id: 'yunzhong', kind: 'town', areaId: '140681', lon: 113.1, lat: 39.8, confidence: 'high' },
  { id: 'nowhere', kind: 'town', areaId: '140681', confidence: 'none' },
] as const;
const SECTORS = [
  { id: 'ceramics', glyph: '瓷' },
  { id: 'dairy', glyph: '乳' },
] as const;

function place(input: DatasetInput): Placements {
  const dataset = aDataset({ places: PLACES, sectors: SECTORS, ...input });
  return placementsOf(dataset, visibleThings(dataset, NO_FILTERS));
}

/** Every thing a placement names, wherever it stands. */
const named = ({ pins, trays, unplaced }: Placements): readonly string[] => [
  ...pins.map((p) => `${p.kind}:${p.id}`),
  ...unplaced.map((p) => `${p.kind}:${p.id}`),
  ...trays.flatMap((t) => t.towns.map((town) => `town:${town.id}`)),
  ...trays.flatMap((t) => t.badges.flatMap((b) => b.things.map((p) => `${p.kind}:${p.id}`))),
];

describe('each quality of position', () => {
  const at = (positionQuality: PositionQuality, given = {}) =>
    place({ enterprises: [{ id: 'firm', positionQuality, lon: 113, lat: 39.5, ...given }] });

  test('exact is a pin at its own place', () => {
    expect(at('exact').pins).toMatchObject([{ id: 'firm', lon: 113, lat: 39.5, quality: 'exact' }]);
  });

  test('township is a pin at the township, not at a place of its own', () => {
    const { pins } = at('township', { placeCode: 'yunzhong' });
    expect(pins).toMatchObject([{ lon: 113.1, lat: 39.8, quality: 'township' }]);
  });

  test('county is never a point, whatever columns are filled', () => {
    const { pins, trays, unplaced } = at('county', { placeCode: 'yunzhong' });
    expect(pins).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(trays).toMatchObject([{ areaId: '140681', badges: [{ things: [{ id: 'firm' }] }] }]);
  });

  test('city is not on the map, and is kept in the tray of what is not', () => {
    const { pins, trays, unplaced } = at('city', { placeCode: 'yunzhong' });
    expect([pins, trays]).toEqual([[], []]);
    expect(unplaced).toMatchObject([{ kind: 'enterprise', id: 'firm' }]);
  });

  test('a township without a known place is shown in its county, not at zero degrees', () => {
    for (const placeCode of ['nowhere', 'gone', '']) {
      const { pins, trays } = at('township', { placeCode });
      expect(pins).toEqual([]);
      expect(trays).toHaveLength(1);
    }
    expect(at('exact', { lon: null }).pins).toEqual([]);
  });

  test('a place on the meridian or the equator is a place', () => {
    expect(at('exact', { lon: 0, lat: 0 }).pins).toMatchObject([{ lon: 0, lat: 0 }]);
  });
});

test('badges count by sector, what has no sector last; towns stand one by one', () => {
  const { trays } = place({
    towns: [{ id: 'a' }, { id: 'b' }],
    enterprises: [{ id: 'e1', sectorId: 'dairy' }, { id: 'e2' }, { id: 'e3' }],
    parks: [{ id: 'p', sectorId: '' }],
  });
  expect(trays).toHaveLength(1);
  expect(trays[0]?.towns.map((t) => t.id)).toEqual(['a', 'b']);
  expect(trays[0]?.badges.map((b) => [b.sector?.id, b.things.length])).toEqual([
    ['ceramics', 2],
    ['dairy', 1],
    [undefined, 1],
  ]);
});

test('the firms of the zone are in the zone’s tray, not in that of its county', () => {
  const { trays } = place({ enterprises: [{ areaId: '140671' }, { areaId: '140602' }] });
  expect(trays.map((t) => t.areaId).sort()).toEqual(['140602', '140671']);
});

test('every visible thing is there exactly once', () => {
  const row = fc.record({
    positionQuality: fc.constantFrom(...(Object.keys(POSITION_QUALITIES) as PositionQuality[])),
    placeCode: fc.constantFrom('', 'yunzhong', 'nowhere', 'gone'),
    lon: fc.option(fc.double({ min: 112, max: 113.6, noNaN: true })),
    lat: fc.option(fc.double({ min: 39, max: 40.3, noNaN: true })),
    areaId: fc.constantFrom('140602', '140671', '140681', '140600'),
    sectorId: fc.constantFrom('ceramics', 'dairy', 'gone', ''),
  });
  const rows = fc.array(row, { maxLength: 6 });
  fc.assert(
    fc.property(rows, rows, rows, (towns, enterprises, parks) => {
      const dataset = aDataset({ places: PLACES, sectors: SECTORS, towns, enterprises, parks });
      const visible = visibleThings(dataset, NO_FILTERS);
      const placements = placementsOf(dataset, visible);
      const expected = [
        ...visible.towns.map((t) => `town:${t.id}`),
        ...visible.enterprises.map((e) => `enterprise:${e.id}`),
        ...visible.parks.map((p) => `park:${p.id}`),
      ];
      expect([...named(placements)].sort()).toEqual(expected.sort());
      const { count, ground, sectorAt } = placements.pinColumns;
      expect(placements.pins).toHaveLength(count);
      expect([...ground]).toEqual(placements.pins.flatMap((p) => [mercatorX(p.lon), mercatorY(p.lat)]));
      expect([...sectorAt].map((at) => dataset.sectors[at])).toEqual(placements.pins.map((p) => p.sector));
      const counted = [...placements.counts.values()].flatMap((counts) => Object.values(counts));
      expect(counted.reduce((a, b) => a + b, placements.unplaced.length)).toBe(expected.length);
      for (const pin of placements.pins) expect(['exact', 'township']).toContain(pin.quality);
      for (const thing of placements.unplaced) expect(thing.quality).toBe('city');
    }),
  );
});
