import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TourStop } from '#domain/tour.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { stopShown, stopView } from './stopView.ts';

const stop = fc.record({
  kind: fc.constantFrom<TourStop['kind']>('town', 'area', 'sector'),
  id: fc.constantFrom('a', 'b', 'c'),
  name: fc.constant(''),
  initials: fc.constant(''),
});
const tour = fc.uniqueArray(stop, { minLength: 1, selector: ({ kind, id }) => `${kind}:${id}` });

test('the view of a stop is known again as that stop, whatever was shown before', () => {
  fc.assert(
    fc.property(tour, fc.nat(), fc.nat(), (stops, from, to) => {
      const [before, after] = [stops[from % stops.length], stops[to % stops.length]];
      if (!before || !after) return;
      const view = { ...DEFAULT_VIEW, ...stopView(before, stops), ...stopView(after, stops) };
      expect(stops[stopShown(stops, view)]).toEqual(after);
    }),
  );
});

test('a tour over towns leaves the filters as they are', () => {
  const [a, b] = [
    { kind: 'town', id: 'a', name: '', initials: '' },
    { kind: 'area', id: 'b', name: '', initials: '' },
  ] as const;
  expect(stopView(a, [a, b])).toEqual({ select: { kind: 'town', id: 'a' } });
});
