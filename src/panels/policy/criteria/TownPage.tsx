import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { openByHolder } from '#policy/openByHolder.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { assessmentWords } from '#symbology/assessmentWords.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useViewStore } from '#view/store.ts';
import { useLookup, useView } from '../../DatasetContext.ts';
import { subjectFacts } from '../../dossier/subjectFacts.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { EditionSheets } from '../../print/EditionSheets.tsx';
import { PaperTools } from '../../print/PaperTools.tsx';
import { SHEET_PAPER } from '../../print/PrintSheet.tsx';
import { usePaperEdition } from '../../print/usePaperEdition.ts';
import { TownPaper } from '../atlas/TownPaper.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import { CriterionSection } from './CriterionSection.tsx';
import { TownAside } from './TownAside.tsx';
import styles from './TownPage.module.css';
import { useTownDossier } from './useTownDossier.ts';

interface Props {
  readonly assessment: TownAssessment;
  /** A way to enter evidence for a sub-condition. */
  readonly actionFor?: (conditionId: string) => ReactNode;
  /** Measures and actions that apply to the town, in little room. */
  readonly measures?: ReactNode;
}

/** One candidate against the eight criteria, every sub-condition open. */
export function TownPage({ assessment, actionFor, measures }: Props) {
  const { town, criteria } = assessment;
  const lookup = useLookup();
  const view = useView();
  const back = useBack();
  const title = useRef<HTMLHeadingElement>(null);
  const { clause } = view;
  useShownTables({ of: 'town' });
  const paper = usePaperEdition();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the page is come to
  useEffect(() => {
    // The criterion that is asked for takes the focus to itself.
    if (clause === '') title.current?.focus({ preventScroll: true });
  }, []);
  const { dossier, missing } = useTownDossier(town);
  const families = dossier?.families ?? [];
  const sources = assessmentSources(
    lookup,
    assessment,
    families.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  );
  const asks = openByHolder(assessment, missing);
  const { stands, next } = assessmentWords(assessment);
  return (
    <>
      <div className="screen-only">
        <PolicyFrame
          lead={
            <>
              <span className={styles.back}>
                <button type="button" className="small-button" onClick={back}>
                  ‹ 全部镇与集群
                </button>
              </span>
              <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={48} />
            </>
          }
          title={town.name}
          titleRef={title}
          sub={subjectFacts(lookup, { kind: 'town', row: town }).join(' · ')}
          foot={
            <>
              <span>{SELF_ASSESSMENT}；认定由领导小组办公室负责</span>
              <span>未见佐证的一律为无法判断，不作不符合论</span>
              <span className={styles.basis}>{POLICY_NUMBER}</span>
            </>
          }
        >
          <div className={styles.lead}>
            <p>
              {stands}
              {next !== '' && <b>；{next}</b>}
              <span className={styles.self}>{SELF_ASSESSMENT}</span>
            </p>
            <PaperTools made={SHEET_PAPER} paper={paper} />
          </div>
          <div className={styles.columns}>
            <div>
              {criteria.map((criterion) => (
                <CriterionSection
                  key={criterion.item.clauseId}
                  town={town}
                  criterion={criterion}
                  focused={view.clause === criterion.item.clauseId}
                  actionFor={actionFor}
                />
              ))}
            </div>
            <TownAside assessment={assessment} asks={asks} sources={sources} measures={measures} />
          </div>
        </PolicyFrame>
      </div>
      <EditionSheets paper={paper}>
        <TownPaper id={town.id} />
      </EditionSheets>
    </>
  );
}

/** The way back to all candidates, which Escape takes too unless something that is open takes it first. */
function useBack(): () => void {
  const change = useViewStore((s) => s.change);
  const back = useCallback(() => change({ select: null, clause: '' }), [change]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [back]);
  return back;
}
