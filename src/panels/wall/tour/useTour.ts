import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { WALL_RUN } from '#catalog/tours.ts';
import { stopSeconds, type TourStop, tourStops } from '#domain/tour.ts';
import { nextRun, startTour, type TourEvent, type TourPace, type TourRun } from '#domain/tourRun.ts';
import { useViewStore } from '#view/store.ts';
import type { WallInput } from '../wallPanel.ts';
import { stopShown, stopView } from './stopView.ts';
import { stopBasis, stopCharacters } from './stopWords.ts';
import type { Tour } from './TourContext.ts';
import { useTourKeys } from './useTourKeys.ts';

const SECOND = 1000;

/**
 * Runs the tour the address asks for: each second it looks whether it is time, and a new stop takes the place of the
 * current view. What is drawn of the passing seconds is not its matter.
 */
export function useTour(input: WallInput): Tour | null {
  const { dataset, view, visible } = input;
  const choice = view.tour;
  // Filters choose among all towns; what is listed, or is no town, they do not touch.
  const towns = choice?.kind === 'all' && choice.of === 'towns' ? visible.towns : dataset.towns;
  const stops = useMemo(
    () => (choice ? tourStops({ ...dataset, towns }, choice) : []),
    [dataset, towns, choice],
  );
  const [run, setRun] = useState<TourRun | null>(null);
  const pace: TourPace = {
    stay: (view.stay ?? stopSeconds(stopCharacters(input))) * SECOND,
    resume: (view.resume ?? WALL_RUN.resume.usual) * SECOND,
    count: stops.length,
  };
  const latest = useRef({ run, pace, stops });
  latest.current = { run, pace, stops };

  const put = useCallback((next: TourRun | null) => {
    latest.current.run = next;
    setRun(next);
  }, []);

  // Before anything is painted, so that the wall is fitted with its first stop.
  useLayoutEffect(() => {
    const { view: now } = useViewStore.getState();
    const at = stopShown(stops, now);
    const { run: last } = latest.current;
    // Newer data do not end somebody's waiting.
    const waits = last?.state === 'touched' && last.at === at;
    if (stops.length === 0) put(null);
    else if (!waits) put(startTour(at, now.hold, Date.now()));
    showStop(stops, at);
  }, [stops, put]);

  const send = useCallback(
    (event: TourEvent) => {
      const { run: last, pace: by, stops: all } = latest.current;
      if (!last) return;
      const next = nextRun(last, event, by, Date.now());
      if (next === last) return;
      put(next);
      // Somebody may have looked at something else meanwhile.
      const goesOn = next.state === 'running' && last.state !== 'running';
      if (next.at !== last.at || goesOn) showStop(all, next.at);
      if ((next.state === 'held') !== (last.state === 'held'))
        useViewStore.getState().adjust({ hold: next.state === 'held' });
    },
    [put],
  );

  useEffect(() => {
    if (stops.length === 0) return;
    const ticking = setInterval(() => send({ kind: 'tick', busy: isBusy() }), SECOND);
    return () => clearInterval(ticking);
  }, [stops, send]);
  const typed = useTourKeys(stops, () => latest.current.run?.at ?? 0, send);

  const stop = run && stops[run.at];
  return run && stop ? { stops, stop, run, pace, basis: stopBasis(input, stop), typed, send } : null;
}

function showStop(stops: readonly TourStop[], at: number): void {
  const stop = stops[at];
  if (!stop) return;
  const { view, adjust } = useViewStore.getState();
  if (stopShown(stops, view) !== at || at === 0) adjust(stopView(stop, stops));
}

/** Somebody reads a card, or the operator is at the self-check. */
const isBusy = (): boolean =>
  document.querySelector('dialog[open]') !== null || useViewStore.getState().view.check;
