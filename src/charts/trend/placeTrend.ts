import type { Target } from '#domain/dataset.ts';
import type { Trend, TrendSubject } from '#selectors/trendSubjects.ts';
import {
  type HistoryBox,
  type HistoryPoint,
  historyExtent,
  type PlacedHistory,
  placeHistory,
} from '../history/placeHistory.ts';

/** The years of one subject, on axes that are the same for all of them. */
export interface PlacedTrend {
  readonly subject: TrendSubject;
  readonly placed: PlacedHistory;
  /** Lines of what the policy asks for. */
  readonly limits: readonly { readonly target: Target; readonly y: number }[];
  /** What was allowed in a year, beside what that year came to. */
  readonly ceiling: readonly HistoryPoint[];
}

export interface PlacedTrends {
  readonly trends: readonly PlacedTrend[];
  /** With results, none of which belongs to a year. */
  readonly undated: readonly TrendSubject[];
}

/** One chart a subject, comparable by eye: all span the same years and the same values from zero. */
export function placeTrend({ indicator, ceiling, subjects }: Trend, box: HistoryBox): PlacedTrends {
  const asked = subjects.flatMap((s) => [
    ...s.limits.map((t) => t.value),
    ...s.ceiling.flatMap((o) => o.value ?? []),
  ]);
  const extents = subjects.map((s) => historyExtent(indicator, s.rows, asked)).filter((e) => e !== null);
  const years = [
    Math.min(...extents.map((e) => e.years[0])),
    Math.max(...extents.map((e) => e.years[1])),
  ] as const;
  const values = [
    Math.min(...extents.map((e) => e.values[0])),
    Math.max(...extents.map((e) => e.values[1])),
  ] as const;
  const shared = { years, values };
  const ceilingOf = (subject: TrendSubject): readonly HistoryPoint[] => {
    const placed = ceiling && placeHistory(ceiling.indicator, subject.ceiling, box, shared);
    return placed?.points.filter((p) => p.year >= years[0] && p.year <= years[1]) ?? [];
  };
  return {
    trends: subjects.flatMap((subject) => {
      if (subject.dated === 0) return [];
      const placed = placeHistory(indicator, subject.rows, box, shared);
      if (!placed) return [];
      const limits = subject.limits.map((target) => ({ target, y: placed.yOf(target.value) }));
      return [{ subject, placed, limits, ceiling: ceilingOf(subject) }];
    }),
    undated: subjects.filter((s) => s.dated === 0),
  };
}
