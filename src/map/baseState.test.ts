import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BaseEvent, type BaseState, nextBase, SVG_FIRST, waitBeforeStart } from './baseState.ts';

const run = (...events: readonly BaseEvent[]): BaseState => events.reduce(nextBase, SVG_FIRST);
const start: BaseEvent = { kind: 'start' };
const ready: BaseEvent = { kind: 'ready' };
const lost = (at: number): BaseEvent => ({ kind: 'lost', at });
const unsupported = (at: number): BaseEvent => ({ kind: 'failed', reason: 'unsupported', at });

describe('the base map', () => {
  test('is SVG until WebGL is ready', () => {
    expect(run().stage).toBe('svg');
    expect(run(start).stage).toBe('starting');
    expect(run(start, ready).stage).toBe('webgl');
  });

  test('is SVG again after a loss, and WebGL is tried once more, later each time', () => {
    const once = run(start, ready, lost(1000));
    expect(once.stage).toBe('svg');
    const twice = run(start, ready, lost(1000), start, ready, lost(2000));
    expect(twice.stage).toBe('svg');
    expect(waitBeforeStart(once)).toBeGreaterThan(waitBeforeStart(SVG_FIRST));
    expect(waitBeforeStart(twice)).toBeGreaterThan(waitBeforeStart(once));
  });

  test('lost twenty times within minutes gives WebGL up, says why, and stays usable', () => {
    const events = Array.from({ length: 20 }, (_, i) => [start, ready, lost(i * 1000)]).flat();
    expect(run(...events)).toMatchObject({ stage: 'off', reason: 'lost' });
    expect(run(...events, { kind: 'retry' })).toEqual(SVG_FIRST);
  });

  test('lost now and then over days is always tried again', () => {
    const hours = Array.from({ length: 20 }, (_, i) => [start, ready, lost(i * 3_600_000)]).flat();
    expect(run(...hours).stage).toBe('svg');
  });

  test('is SVG for good where there is no WebGL from the beginning, and says so', () => {
    expect(run(unsupported(0))).toMatchObject({ stage: 'off', reason: 'unsupported' });
  });

  test('refused WebGL after a loss, waits for minutes and tries again; refused again and again, gives it up', () => {
    const refused = run(start, ready, lost(1000), unsupported(2000));
    expect(refused.stage).toBe('svg');
    expect(waitBeforeStart(refused)).toBeGreaterThan(120_000);
    const back = nextBase(nextBase(refused, start), ready);
    expect(back.stage).toBe('webgl');
    expect(waitBeforeStart(nextBase(back, lost(200_000)))).toBeLessThan(10_000);
    const still = [200_000, 400_000].map(unsupported).reduce(nextBase, refused);
    expect(still).toMatchObject({ stage: 'off', reason: 'lost' });
  });

  test('whatever happens, it shows WebGL only after it was ready and not lost since', () => {
    const event = fc.oneof(
      fc.constantFrom<BaseEvent>(start, ready, { kind: 'retry' }),
      fc.nat(10_000_000).map(lost),
      fc.nat(10_000_000).map(unsupported),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const state = run(...events);
        if (state.stage !== 'webgl') return;
        const kinds = events.map((e) => e.kind);
        const lastReady = kinds.lastIndexOf('ready');
        expect(lastReady).toBeGreaterThan(kinds.lastIndexOf('lost'));
        expect(kinds.slice(0, lastReady)).toContain('start');
      }),
    );
  });
});
