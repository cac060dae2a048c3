import type { Dataset, Indicator } from '#domain/dataset.ts';
import { type Coverage, countStandings } from '#domain/figure.ts';
import { type Progress, progressFor } from '#domain/limits.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Subject } from '#domain/measure.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import type { SingleOverlay } from './areaOverlay.ts';

type ProgressView = Pick<ViewState, 'mode' | 'sample' | 'standing' | 'year'>;

/**
 * A figure against its limit or target, for the year of the view (null: the newest); null where there is neither.
 * Areas of a map pass the year the map shows.
 */
export const progressOf = (
  dataset: Dataset,
  view: ProgressView,
  subject: Subject,
  indicator: Indicator,
): Progress | null =>
  progressFor(lookupOf(dataset), subject, indicator, { year: view.year, allowed: allowedStandings(view) });

/** The progress of the counties in what is shown: one to tell what the goal is, and how many have a share of it. */
export function goalsOf(
  dataset: Dataset,
  view: ProgressView,
  { indicator, year, rows }: Pick<SingleOverlay, 'indicator' | 'year' | 'rows'>,
): { readonly first: Progress; readonly coverage: Coverage } | null {
  const all = rows
    .filter(({ area }) => area.kind === 'county')
    .flatMap(
      ({ area }) => progressOf(dataset, { ...view, year }, { kind: 'area', row: area }, indicator) ?? [],
    );
  const [first] = all;
  return first ? { first, coverage: progressCoverage(all) } : null;
}

/** How many of some subjects have a share, and on what those rest. */
export const progressCoverage = (all: readonly Progress[]): Coverage =>
  countStandings(all.map((p) => (p.share === null ? null : p.standing)));
