import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Outlines } from '#domain/dataset.ts';
import { fitProjection, labelAnchor, seatAnchor, visiblePole } from './projection.ts';

const counties = JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')) as Outlines;
const polygon = (ring: readonly Position[]): Polygon => ({ type: 'Polygon', coordinates: [[...ring]] });
const outlines = (...shapes: readonly Polygon[]): Outlines => ({
  type: 'FeatureCollection',
  features: shapes.map((geometry, i) => ({
    type: 'Feature',
    properties: { id: `${i}`, name: `${i}` },
    geometry,
  })),
});
const square = (west: number, south: number, size: number) =>
  polygon([
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ]);
const PADDING = { top: 28, right: 24, bottom: 20, left: 256 };

describe('the fitted projection', () => {
  const position = fc.tuple(
    fc.double({ min: 110, max: 115, noNaN: true }),
    fc.double({ min: 38, max: 41, noNaN: true }),
  );
  const rings = fc.array(position, { minLength: 3, maxLength: 12 }).filter((ring) => {
    const [lons, lats] = [ring.map((p) => p[0]), ring.map((p) => p[1])];
    return Math.max(...lons) - Math.min(...lons) > 0.01 && Math.max(...lats) - Math.min(...lats) > 0.01;
  });

  test('keeps every position inside the padding, and touches it on two sides', () => {
    const size = fc.integer({ min: 340, max: 8000 });
    fc.assert(
      fc.property(rings, size, size, (ring, width, height) => {
        const { project } = fitProjection(outlines(polygon(ring)), width, height, PADDING);
        const points = ring.map(([lon, lat]) => project(lon, lat));
        const room = {
          left: Math.min(...points.map((p) => p.x)) - PADDING.left,
          right: width - PADDING.right - Math.max(...points.map((p) => p.x)),
          top: Math.min(...points.map((p) => p.y)) - PADDING.top,
          bottom: height - PADDING.bottom - Math.max(...points.map((p) => p.y)),
        };
        for (const left of Object.values(room)) expect(left).toBeGreaterThan(-0.01);
        expect(Math.min(room.left + room.right, room.top + room.bottom)).toBeLessThan(0.01);
        expect(room.left).toBeCloseTo(room.right, 3);
        expect(room.top).toBeCloseTo(room.bottom, 3);
      }),
    );
  });

  test('has north up and east right, and one scale both ways', () => {
    const { project } = fitProjection(counties, 832, 460, PADDING);
    const [a, east, north] = [project(112.5, 39.5), project(112.6, 39.5), project(112.5, 39.6)];
    expect(east.x).toBeGreaterThan(a.x);
    expect(east.y).toBe(a.y);
    expect(north.y).toBeLessThan(a.y);
    const ratio = (a.y - north.y) / (east.x - a.x);
    expect(ratio).toBeCloseTo(1 / Math.cos((39.55 * Math.PI) / 180), 2);
  });

  test('gives back the degrees of a point', () => {
    const { project, unproject } = fitProjection(counties, 832, 460, PADDING);
    fc.assert(
      fc.property(position, ([lon, lat]) => {
        const { x, y } = project(lon, lat);
        const [lonBack, latBack] = unproject(x, y);
        expect(lonBack).toBeCloseTo(lon, 9);
        expect(latBack).toBeCloseTo(lat, 9);
      }),
    );
  });

  test('measures kilometres', () => {
    const { project, kmPerPx } = fitProjection(counties, 832, 460, PADDING);
    const [south, north] = [project(112.7, 39.5), project(112.7, 39.8)];
    expect((south.y - north.y) * kmPerPx).toBeCloseTo(0.3 * 111.2, 0);
  });

  test('without outlines fits the seats, so that there is still a map', () => {
    const seats = [
      [112.4, 39.3],
      [113.1, 39.8],
    ] as const;
    const projection = fitProjection(outlines(), 800, 600, PADDING, seats);
    const { project } = projection;
    for (const [lon, lat] of seats) {
      const { x, y } = project(lon, lat);
      expect(x).toBeGreaterThanOrEqual(PADDING.left - 0.01);
      expect(x).toBeLessThanOrEqual(800 - PADDING.right + 0.01);
      expect(y).toBeGreaterThanOrEqual(PADDING.top - 0.01);
      expect(y).toBeLessThanOrEqual(600 - PADDING.bottom + 0.01);
    }
    const { inside, ...at } = seatAnchor(projection, 112.4, 39.3);
    expect(at).toMatchObject(project(112.4, 39.3));
    expect(inside(at.x, at.y)).toBe(false);
  });

  test('without outlines, or in no room at all, it still gives numbers', () => {
    for (const [width, height] of [
      [800, 600],
      [0, 0],
      [10, 10],
    ] as const) {
      const { x, y } = fitProjection(outlines(), width, height, PADDING).project(112.7, 39.5);
      expect([x, y].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('where a label stands', () => {
  const projection = fitProjection(counties, 832, 460, PADDING);

  /** Even–odd rule, apart from the code under test. */
  const contains = (ring: readonly Position[], x: number, y: number): boolean => {
    const points = ring.map(([lon = 0, lat = 0]) => projection.project(lon, lat));
    return points.reduce((inside, a, i) => {
      const b = points[(i + 1) % points.length] ?? a;
      const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
      return crosses ? !inside : inside;
    }, false);
  };
  const outerRings = (geometry: Outlines['features'][number]['geometry']) =>
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0] ?? []]
      : geometry.coordinates.map((c) => c[0] ?? []);

  test.each(counties.features.map((f) => [f.properties.name, f.geometry] as const))(
    '%s: inside the shape, and it knows what is',
    (_name, geometry) => {
      const { x, y, radius, inside } = labelAnchor(projection, geometry);
      expect(outerRings(geometry).some((ring) => contains(ring, x, y))).toBe(true);
      expect(radius).toBeGreaterThan(5);
      expect(inside(x, y)).toBe(true);
      expect(inside(-1000, -1000)).toBe(false);
    },
  );

  test('in the largest part of several, and not in the hollow of a bay', () => {
    const parts = {
      type: 'MultiPolygon' as const,
      coordinates: [square(112, 39, 0.05).coordinates, square(113, 39.5, 0.4).coordinates],
    };
    const { x } = labelAnchor(projection, parts);
    expect(x).toBeGreaterThan(projection.project(113, 39.5).x);
    const bay = polygon([
      [112, 39],
      [113, 39],
      [113, 39.1],
      [112.1, 39.1],
      [112.1, 39.9],
      [113, 39.9],
      [113, 40],
      [112, 40],
      [112, 39],
    ]);
    const anchor = labelAnchor(projection, bay);
    expect(contains(bay.coordinates[0] ?? [], anchor.x, anchor.y)).toBe(true);
  });

  test('its distance to the border is no more than there is', () => {
    const shape = square(112.5, 39.4, 0.4);
    const { radius } = labelAnchor(projection, shape);
    const [west, east] = [projection.project(112.5, 39.4), projection.project(112.9, 39.4)];
    expect(radius).toBeLessThanOrEqual((east.x - west.x) / 2 + 1);
  });

  test('of a neighbour half in view stands in the half that is seen, of one out of view nowhere', () => {
    const west = projection.project(112, 39.5);
    const half = visiblePole(projection, square(111, 39, 1.2), 832, 460);
    expect(half.x).toBeGreaterThan(0);
    expect(half.y).toBeGreaterThan(0);
    expect(half.x).toBeLessThan(west.x + 200);
    const away = visiblePole(projection, square(80, 20, 1), 832, 460);
    expect(away.radius).toBeLessThan(0);
  });
});
