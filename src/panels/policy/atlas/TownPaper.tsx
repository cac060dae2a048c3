import type { Policy } from '#domain/policy.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { openByHolder } from '#policy/openByHolder.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { selectAssessments } from '#selectors/assessments.ts';
import { dossierFigures } from '#selectors/dossier.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import type { PrintPage } from '../../print/PrintSheet.tsx';
import { TownSheet } from '../criteria/TownSheet.tsx';
import { useTownDossier } from '../criteria/useTownDossier.ts';
import { TownMeasures } from '../measures/TownMeasures.tsx';

interface Props {
  readonly id: string;
  /** Its place in an atlas. */
  readonly page?: PrintPage;
}

/** The sheet of a town, alone or in an atlas, from what it reads itself. */
export function TownPaper({ id, page }: Props) {
  const dataset = useDataset();
  const view = useView();
  const policy = usePolicy();
  const all = policy ? selectAssessments(dataset, policy, asOfDate(dataset, view)) : [];
  const assessment = all.find(({ town }) => town.id === id);
  return policy && assessment ? <Sheet policy={policy} assessment={assessment} page={page} /> : null;
}

interface SheetProps {
  readonly policy: Policy;
  readonly assessment: TownAssessment;
  readonly page: PrintPage | undefined;
}

function Sheet({ policy, assessment, page }: SheetProps) {
  const lookup = useLookup();
  const { town } = assessment;
  const { dossier, missing } = useTownDossier(town);
  return (
    <TownSheet
      assessment={assessment}
      families={dossier?.families ?? []}
      asks={openByHolder(assessment, missing)}
      sources={assessmentSources(lookup, assessment, dossier ? dossierFigures(dossier) : [])}
      measures={<TownMeasures policy={policy} town={town} />}
      page={page}
    />
  );
}
