import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import { mercatorX, mercatorY } from '#domain/mercator.ts';
import { type Camera, HOME } from './camera.ts';
import type { Column, Crowd, Disc, Mark, Ring } from './marks.ts';
import { areaAt, markAt, nearestInCrowd } from './pick.ts';
import { fitProjection, labelAnchor } from './projection.ts';
import { viewportOf } from './viewport.ts';

const counties = JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')) as Outlines;
const [WIDTH, HEIGHT] = [832, 460];
const projection = fitProjection(counties, WIDTH, HEIGHT, { top: 28, right: 24, bottom: 20, left: 24 });
const anchors = new Map(counties.features.map((f) => [f.properties.id, labelAnchor(projection, f.geometry)]));
const at = (camera: Partial<Camera> = {}) => viewportOf(projection, { ...HOME, ...camera }, WIDTH, HEIGHT);
const base = { colour: '#fff', hatch: null, selection: null } as const;

describe('the area under a point', () => {
  test('is the one whose middle it is, leaning or not', () => {
    for (const viewport of [at(), at({ pitch: 50, bearing: 20 }), at({ k: 3, east: 0.001 })]) {
      for (const [id, anchor] of anchors) {
        expect(areaAt(anchors, viewport, viewport.planeToScreen(anchor))).toBe(id);
      }
    }
  });

  test('is none beside all of them', () => {
    expect(areaAt(anchors, at(), { x: 2, y: 2 })).toBeNull();
  });
});

describe('the mark under a point', () => {
  const place = [113.1, 39.8] as const;
  const disc: Disc = { ...base, kind: 'disc', key: 'disc', label: 'disc', at: place, radius: 20 };
  const ring: Ring = { ...base, kind: 'ring', key: 'ring', label: 'ring', at: place, radius: 40, share: 0.5 };
  const column: Column = { ...base, kind: 'column', key: 'column', label: 'column', at: place, height: 80 };
  const keyAt = (marks: readonly Mark[], x: number, y: number, viewport = at()) =>
    markAt(marks, viewport, projection, { x, y })?.key ?? null;
  const { x, y } = at().toScreen(...place);

  test('is a disc within its radius, a ring on its line alone', () => {
    expect(keyAt([disc], x + 19, y)).toBe('disc');
    expect(keyAt([disc], x + 21, y)).toBeNull();
    expect(keyAt([ring], x, y)).toBeNull();
    expect(keyAt([ring], x, y - 41)).toBe('ring');
  });

  test('of two the one drawn over the other', () => {
    expect(keyAt([disc, { ...disc, key: 'upper' }], x, y)).toBe('upper');
  });

  test('is a column from foot to top as it is seen, aslant too', () => {
    const sheet = viewportOf(projection, HOME, WIDTH, HEIGHT, true);
    expect(keyAt([column], x, y - 70, sheet)).toBe('column');
    expect(keyAt([column], x, y - 95, sheet)).toBeNull();
    const leaning = at({ pitch: 50 });
    const top = leaning.planeToScreen(projection.project(...place), 76);
    expect(keyAt([column], top.x, top.y, leaning)).toBe('column');
  });
});

test('the nearest of a crowd is found within reach, and nothing beyond it', () => {
  const viewport = at();
  const screen = fc.record({ x: fc.integer({ min: 0, max: WIDTH }), y: fc.integer({ min: 0, max: HEIGHT }) });
  fc.assert(
    fc.property(fc.array(screen, { minLength: 1, maxLength: 40 }), screen, (points, pointer) => {
      const crowd: Crowd = {
        count: points.length,
        ground: new Float64Array(
          points.flatMap((p) => {
            const [lon, lat] = viewport.toLonLat(p.x, p.y);
            return [mercatorX(lon), mercatorY(lat)];
          }),
        ),
        colours: ['#fff'],
        colourAt: new Uint16Array(points.length),
        selectionOf: (i) => ({ kind: 'enterprise', id: `${i}` }),
        nameOf: (i) => `${i}`,
      };
      const distances = points.map((p) => Math.hypot(p.x - pointer.x, p.y - pointer.y));
      const least = Math.min(...distances);
      const found = nearestInCrowd(crowd, viewport, pointer);
      if (least > 6.1) expect(found).toBe(-1);
      if (least < 5.9) expect(distances[found]).toBeCloseTo(least, 1);
    }),
  );
});
