import type { TownAssessment } from '#policy/assessment.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import type { Subject } from '#selectors/dossier.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';

/** How a town stands against the criteria; null for anything else, and while the policy is on its way. */
export function useTownAssessment(subject: Subject | undefined): TownAssessment | null {
  const dataset = useDataset();
  const policy = usePolicy();
  const asOf = asOfDate(dataset, useView());
  if (!policy || subject?.kind !== 'town') return null;
  const all = selectAssessments(dataset, policy, asOf);
  return all.find(({ town }) => town.id === subject.row.id) ?? null;
}
