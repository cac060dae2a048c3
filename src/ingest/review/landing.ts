import type { ReviewItem } from '#merge/reviewItem.ts';
import type { Choices } from '#merge/reviewQuery.ts';

/** What an import is mostly about, so that it can be looked at. */
export interface Landing {
  /** Indicators of the figures taken, the most frequent first. */
  readonly indicators: readonly string[];
  /** Areas, and other subjects whose area only the package knows; several are enough to know that it is not one. */
  readonly areas: readonly string[];
}

const MOST_AREAS = 20;

export function landingOf(items: readonly ReviewItem[], choices: Choices): Landing {
  const taken = items.filter(({ id }) => ['take', 'both'].includes(choices.get(id) ?? ''));
  const areaOf = new Map(
    taken.flatMap(({ cells }) => (cells.areaId ? [[cells.id ?? '', cells.areaId]] : [])),
  );
  const indicators = new Map<string, number>();
  const areas = new Set<string>();
  for (const { cells } of taken) {
    const { indicatorId = '', subjectId = '', areaId } = cells;
    if (indicatorId !== '') indicators.set(indicatorId, (indicators.get(indicatorId) ?? 0) + 1);
    const area = areaId || (areaOf.get(subjectId) ?? subjectId);
    if (area !== '' && areas.size < MOST_AREAS) areas.add(area);
  }
  return {
    indicators: [...indicators].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    areas: [...areas],
  };
}
