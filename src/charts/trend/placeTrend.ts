import type { Target } from '#domain/dataset.ts';
import type { Trend, TrendSubject } from '#selectors/trendSubjects.ts';
import { type HistoryBox, historyExtent, type PlacedHistory, placeHistory } from '../history/placeHistory.ts';

/** The years of one subject, on axes that are the same for all of them. */
export interface PlacedTrend {
  readonly subject: TrendSubject;
  readonly placed: PlacedHistory;
  /** Lines of what the policy asks for. */
  readonly limits: readonly { readonly target: Target; readonly y: number }[];
}

export interface PlacedTrends {
  readonly trends: readonly PlacedTrend[];
  /** With results, none of which belongs to a year. */
  readonly undated: readonly TrendSubject[];
}

/** One chart a subject, comparable by eye: all span the same years and the same values from zero. */
export function placeTrend({ indicator, subjects }: Trend, box: HistoryBox): PlacedTrends {
  const limits = subjects.flatMap((s) => s.limits.map((t) => t.value));
  const extents = subjects.map((s) => historyExtent(indicator, s.rows, limits)).filter((e) => e !== null);
  const shared = {
    years: [Math.min(...extents.map((e) => e.years[0])), Math.max(...extents.map((e) => e.years[1]))],
    values: [Math.min(...extents.map((e) => e.values[0])), Math.max(...extents.map((e) => e.values[1]))],
  } as const;
  return {
    trends: subjects.flatMap((subject) => {
      if (subject.dated === 0) return [];
      const placed = placeHistory(indicator, subject.rows, box, shared);
      if (!placed) return [];
      const lines = subject.limits.map((target) => ({ target, y: placed.yOf(target.value) }));
      return [{ subject, placed, limits: lines }];
    }),
    undated: subjects.filter((s) => s.dated === 0),
  };
}
