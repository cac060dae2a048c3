import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCollection, aFeature, bytesOf, NEAR } from '../../../test/builders/geojsonBuilder.ts';
import { readUserLayer } from './readUserLayer.ts';

const number = fc.oneof(fc.double(), fc.double({ min: -180, max: 180, noNaN: true }), fc.integer());
const nested = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    number,
    fc.array(tie('any'), { maxLength: 5 }),
    fc.constant(null),
    fc.string(),
  ),
})).any;
const geometry = fc.record({
  type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'GeometryCollection', '__proto__'),
  coordinates: nested,
  geometries: nested,
});

test('no file throws, and what is refused says why', () => {
  const file = fc.oneof(
    fc.json(),
    fc.string(),
    geometry,
    fc.array(geometry).map((all) => aCollection(all.map((g) => aFeature(g)))),
  );
  fc.assert(
    fc.property(file, (content) => {
      const result = readUserLayer('a.json', bytesOf(content), NEAR);
      if (result.kind === 'refused') expect(result.notes.every((n) => n.message !== '')).toBe(true);
      expect(result.kind === 'layer' || result.notes.length > 0).toBe(true);
    }),
  );
});

test('no bytes throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readUserLayer('a.json', bytes, NEAR).notes.length).toBeGreaterThan(0);
    }),
  );
});

test('every ring that is read is closed and has two numbers a point', () => {
  const point = fc.tuple(
    fc.double({ min: 111, max: 114, noNaN: true }),
    fc.double({ min: 39, max: 41, noNaN: true }),
    fc.double({ noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (ring) => {
      const result = readUserLayer('a.json', bytesOf({ type: 'Polygon', coordinates: [ring] }), NEAR);
      if (result.kind === 'refused') return;
      const [feature] = result.original.features;
      const [read = []] = feature?.geometry.type === 'Polygon' ? feature.geometry.coordinates : [];
      expect(read[0]).toEqual(read.at(-1));
      expect(read.every((position) => position.length === 2)).toBe(true);
    }),
  );
});
