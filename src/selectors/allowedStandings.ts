import { MODES } from '#catalog/modes.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ViewState } from '#view/viewState.ts';

export const showsSample = (view: Pick<ViewState, 'mode' | 'sample'>): boolean =>
  view.sample === null ? MODES[view.mode].sampleByDefault : view.sample === 'on';

/** Standings whose figures may be shown: those ticked (none ticked is all), sample only while it is on. */
export function allowedStandings(
  view: Pick<ViewState, 'mode' | 'sample' | 'standing'>,
): ReadonlySet<Standing> {
  const all = Object.keys(STANDINGS) as Standing[];
  const ticked = view.standing.length > 0 ? view.standing : all;
  return new Set(ticked.filter((s) => s !== 'sample' || showsSample(view)));
}

/** Whether sample figures are among what may be shown: then 「含示例数据」 is said. */
export const sampleInView = (
  { sampleObservations }: Pick<Dataset, 'sampleObservations'>,
  view: Pick<ViewState, 'mode' | 'sample' | 'standing'>,
): boolean => sampleObservations.length > 0 && allowedStandings(view).has('sample');
