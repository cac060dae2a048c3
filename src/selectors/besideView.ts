import type { ViewState } from '#view/viewState.ts';

/** What the second of two maps is drawn from: this view with another indicator or year, and nothing crossed with it; null for one map. */
export function besideView(view: ViewState): ViewState | null {
  const { beside } = view;
  return (
    beside && {
      ...view,
      indicator: beside.indicator || view.indicator,
      year: beside.year ?? view.year,
      second: '',
      since: null,
      beside: null,
    }
  );
}
