import type { Policy } from '#domain/policy.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { openByHolder } from '#policy/openByHolder.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { dossierFigures } from '#selectors/dossier.ts';
import { useLookup } from '../../DatasetContext.ts';
import type { PrintPage } from '../../print/PrintSheet.tsx';
import { TownSheet } from '../criteria/TownSheet.tsx';
import { useTownDossier } from '../criteria/useTownDossier.ts';
import { TownMeasures } from '../measures/TownMeasures.tsx';

interface Props {
  readonly policy: Policy;
  readonly assessment: TownAssessment;
  readonly page: PrintPage;
}

/** A town of the atlas: the sheet its own page prints. */
export function TownAtlasPage({ policy, assessment, page }: Props) {
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
