import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextRun, resumesIn, shownFor, startTour, type TourEvent, type TourRun } from './tourRun.ts';

const PACE = { stay: 15_000, resume: 30_000, count: 11 };
const TICK = { kind: 'tick', busy: false } as const;
const at = (run: TourRun, event: TourEvent, now: number) => nextRun(run, event, PACE, now);

/** The tour after as many seconds of a clock that ticks each second. */
const ticked = (run: TourRun, from: number, seconds: number): TourRun => {
  let next = run;
  for (let s = 1; s <= seconds; s += 1) next = at(next, TICK, from + s * 1000);
  return next;
};

describe('a tour', () => {
  test('stays at a stop for its time, and begins again after the last', () => {
    const run = startTour(0, false, 0);
    expect(ticked(run, 0, 14).at).toBe(0);
    expect(ticked(run, 0, 15)).toEqual({ at: 1, state: 'running', since: 15_000, shown: 0 });
    expect(ticked(run, 0, 15 * 11).at).toBe(0);
  });

  test('that is touched waits, and goes on at the same place with the time it had left', () => {
    const run = at(startTour(3, false, 0), { kind: 'touch' }, 9000);
    expect(resumesIn(run, PACE, 19_000)).toBe(20_000);
    const waiting = ticked(run, 9000, 29);
    expect(waiting.state).toBe('touched');
    const again = ticked(run, 9000, 30);
    expect(again).toMatchObject({ at: 3, state: 'running', shown: 9000 });
    expect(ticked(again, 39_000, 5).at).toBe(3);
    expect(ticked(again, 39_000, 6).at).toBe(4);
  });

  test('waits anew with every touch, and as long as somebody reads', () => {
    const run = at(startTour(0, false, 0), { kind: 'touch' }, 1000);
    const touchedAgain = at(run, { kind: 'touch' }, 20_000);
    expect(resumesIn(touchedAgain, PACE, 31_000)).toBe(19_000);
    expect(at(run, { kind: 'tick', busy: true }, 100_000).state).toBe('touched');
  });

  test('that is held goes on only when it is told to', () => {
    const held = at(startTour(0, false, 0), { kind: 'hold' }, 5000);
    expect(ticked(held, 5000, 3600)).toBe(held);
    expect(at(held, { kind: 'touch' }, 6000)).toBe(held);
    const again = at(held, { kind: 'hold' }, 60_000);
    expect(again).toMatchObject({ at: 0, state: 'running', shown: 5000 });
  });

  test('jumps to a stop, counted round, and gives it its whole time', () => {
    const run = startTour(10, false, 0);
    expect(at(run, { kind: 'go', to: 11 }, 4000)).toEqual({ at: 0, state: 'touched', since: 4000, shown: 0 });
    expect(at(run, { kind: 'go', to: -1 }, 4000).at).toBe(10);
  });

  test('that slept shows the next stop, not one far on', () => {
    expect(at(startTour(0, false, 0), TICK, 3_600_000).at).toBe(1);
  });
});

const events: fc.Arbitrary<TourEvent> = fc.oneof(
  fc.constant<TourEvent>({ kind: 'touch' }),
  fc.constant<TourEvent>({ kind: 'hold' }),
  fc.record({ kind: fc.constant('go' as const), to: fc.integer({ min: -50, max: 50 }) }),
  fc.record({ kind: fc.constant('tick' as const), busy: fc.boolean() }),
);

test('whatever happens, it is at a stop that is there, and no stop is shown longer than its time and one tick', () => {
  const steps = fc.array(fc.tuple(events, fc.nat(1000)), { maxLength: 200 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 20 }), (list, count) => {
      const pace = { ...PACE, count };
      let now = 0;
      let run = startTour(0, false, 0);
      for (const [event, wait] of list) {
        now += wait;
        run = nextRun(nextRun(run, event, pace, now), TICK, pace, now);
        expect(run.at).toBeGreaterThanOrEqual(0);
        expect(run.at).toBeLessThan(count);
        expect(shownFor(run, now)).toBeLessThanOrEqual(pace.stay + 1000);
      }
    }),
  );
});
