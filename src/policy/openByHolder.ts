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
  missing: readonly { readonly name: string; readonly holder: string }[],
): readonly HolderAsk[] {
  const asks = [
    ...openConditions(assessment).map(({ result: { condition, holder } }) => ({
      name: condition.name,
      holder,
    })),
    ...missing,
  ];
  const byHolder = new Map<string, Set<string>>();
  for (const { name, holder } of asks) byHolder.set(holder, (byHolder.get(holder) ?? new Set()).add(name));
  return [...byHolder].map(([holder, names]) => ({ holder, names: [...names] }));
}
