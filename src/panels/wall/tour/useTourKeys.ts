import { useEffect, useRef } from 'react';
import type { TourStop } from '#domain/tour.ts';
import type { TourEvent } from '#domain/tourRun.ts';
import { useTypedStop } from './useTypedStop.ts';

/** What belongs to whoever types into it, or has it under the keyboard's ring. */
const isTaken = (target: Element, space: boolean): boolean =>
  target.closest('input, select, textarea, dialog') !== null ||
  (space && target.closest('button') !== null && target.matches(':focus-visible'));

/**
 * Space holds the tour, arrows go to the next stop and back, the number pad to the n-th, letters to the one whose
 * pinyin begins so. Every other key, and every touch, makes it wait. Gives what has been typed, while it is told.
 */
export function useTourKeys(
  stops: readonly TourStop[],
  at: () => number,
  send: (event: TourEvent) => void,
): string | null {
  const { told, type } = useTypedStop(stops);
  const where = useRef(at);
  where.current = at;
  useEffect(() => {
    if (stops.length === 0) return;
    const eventOf = (event: KeyboardEvent): TourEvent => {
      const isSpace = event.key === ' ';
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target as Element, isSpace))
        return { kind: 'touch' };
      if (isSpace) {
        // Neither the page nor a button that was pressed before takes it.
        event.preventDefault();
        return { kind: 'hold' };
      }
      if (event.key === 'ArrowRight') return { kind: 'go', to: where.current() + 1 };
      if (event.key === 'ArrowLeft') return { kind: 'go', to: where.current() - 1 };
      const [, digit] = /^Numpad(\d)$/.exec(event.code) ?? [];
      const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : undefined;
      const key = digit ?? letter;
      if (key === undefined) return { kind: 'touch' };
      const meant = type(key);
      return meant === null ? { kind: 'touch' } : { kind: 'go', to: meant };
    };
    const onKey = (event: KeyboardEvent) => send(eventOf(event));
    const onTouch = (event: PointerEvent) => {
      // Its own buttons say themselves what they do.
      if (!(event.target as Element).closest('[data-tour-button]')) send({ kind: 'touch' });
    };
    addEventListener('keydown', onKey);
    addEventListener('pointerdown', onTouch);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pointerdown', onTouch);
    };
  }, [stops, send, type]);
  return told;
}
