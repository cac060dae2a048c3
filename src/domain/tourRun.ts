/**
 * Where a tour is. Times are in milliseconds of one clock. `touched`: it waits since somebody touched it, and goes on
 * by itself; `held`: until it is told to.
 */
export interface TourRun {
  /** Index of the stop. */
  readonly at: number;
  readonly state: 'running' | 'touched' | 'held';
  /** When the state began, or a running stop was come to. */
  readonly since: number;
  /** How long the stop had been shown by then, waiting not counted. */
  readonly shown: number;
}

export type TourEvent =
  | { readonly kind: 'touch' | 'hold' }
  /** To a stop, as a key asks for. */
  | { readonly kind: 'go'; readonly to: number }
  /** Time has passed. `busy`: somebody reads something over the wall. */
  | { readonly kind: 'tick'; readonly busy: boolean };

/** How long things take, in milliseconds, and how many stops there are. */
export interface TourPace {
  readonly stay: number;
  readonly resume: number;
  readonly count: number;
}

export const startTour = (at: number, held: boolean, now: number): TourRun => ({
  at,
  state: held ? 'held' : 'running',
  since: now,
  shown: 0,
});

/** How long the stop has been shown. */
export const shownFor = (run: TourRun, now: number): number =>
  run.shown + (run.state === 'running' ? Math.max(0, now - run.since) : 0);

/** How long it is until a touched tour goes on. */
export const resumesIn = ({ since }: TourRun, { resume }: TourPace, now: number): number =>
  Math.max(0, since + resume - now);

/** The same run where nothing changes. */
export function nextRun(run: TourRun, event: TourEvent, pace: TourPace, now: number): TourRun {
  switch (event.kind) {
    case 'touch':
      return touched(run, now);
    case 'hold':
      return run.state === 'held'
        ? { ...run, state: 'running', since: now }
        : { ...run, state: 'held', since: now, shown: shownFor(run, now) };
    case 'go': {
      const state = run.state === 'held' ? 'held' : 'touched';
      return { at: within(event.to, pace.count), state, since: now, shown: 0 };
    }
    case 'tick':
      if (event.busy) return touched(run, now);
      if (run.state === 'touched' && resumesIn(run, pace, now) === 0)
        return { ...run, state: 'running', since: now };
      // However late the clock comes, one stop is not skipped for another.
      if (run.state === 'running' && shownFor(run, now) >= pace.stay)
        return startTour(within(run.at + 1, pace.count), false, now);
      return run;
  }
}

const touched = (run: TourRun, now: number): TourRun =>
  run.state === 'held' ? run : { ...run, state: 'touched', since: now, shown: shownFor(run, now) };

const within = (index: number, count: number): number =>
  count === 0 ? 0 : ((index % count) + count) % count;
