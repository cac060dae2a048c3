import type { Dataset, Indicator } from '#domain/dataset.ts';
import { type Coverage, countStandings } from '#domain/figure.ts';
import { type Progress, progressFor } from '#domain/limits.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Subject } from '#domain/measure.ts';
import type { ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';

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

/** How many of some subjects have a share, and on what those rest. */
export const progressCoverage = (all: readonly Progress[]): Coverage =>
  countStandings(all.map((p) => (p.share === null ? null : p.standing)));
