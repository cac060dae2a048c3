import type { SubjectKind } from '#catalog/subjects.ts';
import { appliesTo } from '#domain/appliesTo.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';

/**
 * Indicators a figure of the thing can be entered for: those of its kind and sector. What only states a threshold of
 * the policy, or is counted from a register, is nobody's to fill in. Of no thing: of any.
 */
export function enterableIndicators(
  { indicators, targets, towns, enterprises, parks }: Dataset,
  subject: { readonly kind: SubjectKind; readonly id: string } | null,
): readonly Indicator[] {
  const judged = new Set(targets.map(({ indicatorId }) => indicatorId));
  const thresholds = new Set(targets.map(({ statedIndicatorId }) => statedIndicatorId));
  const row = [...towns, ...enterprises, ...parks].find(({ id }) => id === subject?.id) ?? {};
  return indicators.filter(
    (indicator) =>
      (judged.has(indicator.id) || !thresholds.has(indicator.id)) &&
      (subject === null || appliesTo(indicator, subject.kind, row)),
  );
}
