import { useRef } from 'react';
import { selectAssessments } from '#selectors/assessments.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { AtlasPage } from '../atlas/AtlasPage.tsx';
import { TownMeasures } from '../measures/TownMeasures.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import { MatrixPage } from './MatrixPage.tsx';
import { TownPage } from './TownPage.tsx';

/** The criteria of recognition: all candidates, or the one that is selected. */
export function CriteriaPage({ policy }: PolicyPageProps) {
  const dataset = useDataset();
  const view = useView();
  const leftAt = useRef('');
  const assessments = selectAssessments(dataset, policy, asOfDate(dataset, view));
  if (view.atlas) return <AtlasPage atlas={view.atlas} assessments={assessments} />;
  const selected = view.select?.kind === 'town' ? view.select.id : null;
  const assessment = assessments.find(({ town }) => town.id === selected);
  if (assessment) {
    const { id, shortName } = assessment.town;
    const nameOf = (conditionId: string) => policy.conditions.find((c) => c.id === conditionId)?.name ?? '';
    return (
      <TownPage
        key={id}
        assessment={assessment}
        measures={<TownMeasures policy={policy} town={assessment.town} />}
        actionFor={(conditionId) => (
          <EvidenceButton
            kind="condition"
            townId={id}
            conditionId={conditionId}
            about={`${shortName} ${nameOf(conditionId)}`}
          />
        )}
      />
    );
  }
  if (!assessments.some(({ criteria }) => criteria.length > 0)) {
    return <PolicyFrame title="认定标准">政策资料中没有认定标准，或没有镇与集群可对照。</PolicyFrame>;
  }
  return <MatrixPage assessments={assessments} leftAt={leftAt} />;
}
