import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAP_TOOLS, type MapToolId } from '#catalog/mapTools.ts';
import type { LonLat } from '#domain/measurement.ts';
import { type Drawing, type DrawingEvent, isRefused, shapePoints, startDrawing, step } from './drawing.ts';

const press = (lon: number, lat: number, on: 'first' | 'last' | null = null): DrawingEvent => ({
  kind: 'press',
  at: [lon, lat],
  on,
});
const run = (tool: MapToolId, ...events: readonly DrawingEvent[]): Drawing =>
  events.reduce(step, startDrawing(tool));
const END: DrawingEvent = { kind: 'end' };

describe('ending', () => {
  test('pressing the last point again, or Enter, ends a line', () => {
    expect(run('distance', press(112, 39), press(113, 39), press(113, 39, 'last')).done).toBe(true);
    expect(run('distance', press(112, 39), press(113, 39), END).done).toBe(true);
  });

  test('pressing the first point again ends a ring, but goes on with a line', () => {
    const corners = [press(112, 39), press(113, 39), press(113, 40)];
    expect(run('area', ...corners, press(112, 39, 'first'))).toMatchObject({
      done: true,
      points: { length: 3 },
    });
    expect(run('distance', ...corners, press(112, 39, 'first'))).toMatchObject({
      done: false,
      points: { length: 4 },
    });
  });

  test.each([
    ['distance', 1],
    ['area', 2],
    ['polygon', 2],
    ['box', 1],
  ] as const)('%s cannot be ended with %i points', (tool, count) => {
    const events = [press(112, 39), press(113, 40)].slice(0, count);
    expect(run(tool, ...events, END)).toMatchObject({ done: false, points: { length: count } });
  });

  test('a box is whole with its second corner, and has four', () => {
    const drawing = run('box', press(112, 39), press(113, 40));
    expect(drawing.done).toBe(true);
    expect(shapePoints(drawing)).toEqual([
      [112, 39],
      [113, 39],
      [113, 40],
      [112, 40],
    ]);
  });

  test('a box without width or height is none yet', () => {
    expect(run('box', press(112, 39), press(112, 40)).done).toBe(false);
    expect(run('box', press(112, 39), press(113, 39)).done).toBe(false);
  });

  test('a region that crosses itself cannot be ended until a point is taken back', () => {
    const butterfly = [press(112, 39), press(113, 40), press(113, 39), press(112, 40)];
    const refused = run('polygon', ...butterfly, END);
    expect(refused.done).toBe(false);
    expect(isRefused(refused)).toBe(true);
    expect([{ kind: 'undo' } as const, END].reduce(step, refused).done).toBe(true);
  });

  test('a measured area that crosses itself can be ended: it says that it has none', () => {
    const butterfly = [press(112, 39), press(113, 40), press(113, 39), press(112, 40)];
    expect(run('area', ...butterfly, END).done).toBe(true);
  });
});

test('taking back and cancelling', () => {
  const two = run('distance', press(112, 39), press(113, 39));
  expect(step(two, { kind: 'undo' }).points).toEqual([[112, 39]]);
  expect(step(two, { kind: 'cancel' }).points).toEqual([]);
  expect(step(startDrawing('distance'), { kind: 'undo' }).points).toEqual([]);
});

test('the shape shown goes on to the pointer', () => {
  const drawing = run('distance', press(112, 39), { kind: 'move', at: [113, 39] });
  expect(shapePoints(drawing)).toEqual([
    [112, 39],
    [113, 39],
  ]);
  expect(shapePoints(run('distance', press(112, 39)))).toEqual([[112, 39]]);
  expect(shapePoints(step(startDrawing('distance'), { kind: 'move', at: [113, 39] }))).toEqual([]);
});

describe('whatever is done', () => {
  const place: fc.Arbitrary<LonLat> = fc.tuple(
    fc.double({ min: 111, max: 114, noNaN: true }),
    fc.double({ min: 39, max: 41, noNaN: true }),
  );
  const event: fc.Arbitrary<DrawingEvent> = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), at: fc.option(place) }),
    fc.record({
      kind: fc.constant('press' as const),
      at: place,
      on: fc.constantFrom(null, null, null, 'first' as const, 'last' as const),
    }),
    fc.constantFrom<DrawingEvent>({ kind: 'end' }, { kind: 'undo' }, { kind: 'cancel' }),
  );
  const tool = fc.constantFrom(...(Object.keys(MAP_TOOLS) as MapToolId[]));

  test('only a whole shape is done, never with too many points, and nothing changes it after', () => {
    fc.assert(
      fc.property(tool, fc.array(event, { maxLength: 30 }), event, (id, events, later) => {
        const drawing = run(id, ...events);
        const { least, most } = MAP_TOOLS[id];
        if (most !== null) expect(drawing.points.length).toBeLessThanOrEqual(most);
        if (!drawing.done) return;
        expect(drawing.points.length).toBeGreaterThanOrEqual(least);
        expect(isRefused(drawing)).toBe(false);
        expect(step(drawing, later)).toBe(drawing);
      }),
    );
  });
});
