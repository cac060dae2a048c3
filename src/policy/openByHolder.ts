import type { Indicator } from '#domain/dataset.ts';
import type { TownAssessment } from './assessment.ts';
import { openConditions } from './openConditions.ts';

/** What one holder could show. */
export interface HolderAsk {
  /** '' where the text names none. */
  readonly holder: string;
  readonly names: readonly string[];
}

/** What is to be shown and what is not reported, by who could supply it, in the order it is to be asked for. */
export function openByHolder(
  assessment: TownAssessment,
  missing: readonly Pick<Indicator, 'id' | 'name' | 'holder'>[],
): readonly HolderAsk[] {
  const open = openConditions(assessment).map(({ result }) => result);
  // What a sub-condition asks for already is not asked for again as a figure.
  const covered = new Set(open.flatMap(({ condition }) => condition.indicatorIds));
  const asks = [
    ...open.map(({ condition, holder }) => ({ name: condition.name, holder })),
    ...missing.filter(({ id }) => !covered.has(id)),
  ];
  const byHolder = new Map<string, Set<string>>();
  for (const { name, holder } of asks) byHolder.set(holder, (byHolder.get(holder) ?? new Set()).add(name));
  return [...byHolder].map(([holder, names]) => ({ holder, names: [...names] }));
}
