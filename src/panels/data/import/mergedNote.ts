import type { Dataset } from '#domain/dataset.ts';
import type { Landing } from '#ingest/review/openReview.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';

/** What was merged last, to be looked at. */
export interface MergedNote {
  readonly words: string;
  /** An indicator that can be shown on the map, and the one area of what came in; '' for none. */
  readonly indicator: string;
  readonly area: string;
}

/** Where on the map it can be seen: the indicator most of it is about, and its area where it is one. */
export function mergedNote({ indicators, areas }: Landing, words: string, dataset: Dataset): MergedNote {
  const { indicator: shown, area: known } = vocabularyOf(dataset);
  const areaOf = new Map(
    [...dataset.towns, ...dataset.enterprises, ...dataset.parks].map(({ id, areaId }) => [id, areaId]),
  );
  const named = [...new Set(areas.map((id) => areaOf.get(id) ?? id))];
  const [only = ''] = named;
  return {
    words,
    indicator: indicators.find((id) => shown.has(id)) ?? '',
    area: named.length === 1 && known.has(only) ? only : '',
  };
}
