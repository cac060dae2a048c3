import type { TourStop } from '#domain/tour.ts';
import type { ViewState } from '#view/viewState.ts';

type StopView = Partial<Pick<ViewState, 'select' | 'sector'>>;

/** What a stop changes of the view: one thing is selected, or one sector filtered by. Nothing else is touched. */
export function stopView(stop: TourStop, stops: readonly TourStop[]): StopView {
  if (stop.kind === 'sector') return { select: null, sector: [stop.id] };
  const select = { kind: stop.kind, id: stop.id };
  // Only a tour that filters takes the filter away again.
  return stops.some(({ kind }) => kind === 'sector') ? { select, sector: [] } : { select };
}

/** Index of the stop that a view shows, so that a link or a reload goes on where it was; the first where none is. */
export function stopShown(stops: readonly TourStop[], { select, sector }: ViewState): number {
  const found = stops.findIndex(({ kind, id }) =>
    kind === 'sector'
      ? select === null && sector.length === 1 && sector[0] === id
      : select?.kind === kind && select.id === id,
  );
  return Math.max(0, found);
}
