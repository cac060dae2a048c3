import { useEffect, useMemo, useRef } from 'react';
import { SELECTABLE } from '#catalog/modes.ts';
import type { Lookup } from '#domain/lookup.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { type Dossier, dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { selectJudgements } from '#selectors/targets.ts';
import { dossierSentence } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import type { Selection } from '#view/viewState.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import { TownMeasures } from '../policy/measures/TownMeasures.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './DossierPanel.module.css';
import { FigureSection } from './FigureSection.tsx';
import { JudgementSection } from './JudgementSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { RelatedLists } from './RelatedLists.tsx';
import { SourceSection } from './SourceSection.tsx';
import { SubjectMark } from './SubjectMark.tsx';
import { subjectFacts } from './subjectFacts.ts';
import { TownLead } from './TownLead.tsx';
import { TownPolicy } from './TownPolicy.tsx';
import { useTownAssessment } from './useTownAssessment.ts';

interface Props {
  readonly selection: Selection;
  /** Laid out in columns over the whole page instead of beside the map. */
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onClose: () => void;
}

/** Everything known of the selected thing: every figure with value, unit, period, nature, standing and source. */
export function DossierPanel({ selection, wide, onWide, onClose }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const policy = usePolicy();
  const all = selectJudgements(dataset, view);
  const dossier = useMemo(
    () => dossierOf(dataset, selection, allowedStandings(view), all),
    [dataset, selection, view, all],
  );
  const assessment = useTownAssessment(dossier?.subject);
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader who chose by keyboard goes on reading here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection moves the focus, nothing else does
  useEffect(() => {
    // Where the page is one column the dossier lies above: then it is scrolled to as well.
    const besideMap = matchMedia('(min-width: 700px)').matches;
    heading.current?.focus({ preventScroll: besideMap });
  }, [selection.kind, selection.id]);
  if (!dossier) return null;
  const { subject, judgements } = dossier;
  const town = subject.kind === 'town' ? subject.row : null;
  // What the criteria judge stands there, with its evidence.
  const inCriteria = new Set(assessment ? policy?.conditions.flatMap((c) => c.targetIds) : []);
  const name = subject.row.name;
  const facts = subjectFacts(lookup, subject);
  const source = lookup.row('sources', subject.row.sourceId);
  return (
    <article className={wide ? styles.wide : styles.dossier} aria-labelledby="dossier-name">
      <header className={styles.head}>
        <div className={styles.tools}>
          <button type="button" className="small-button" onClick={onClose}>
            ‹ 返回
          </button>
          <span>
            <button type="button" onClick={() => onWide(!wide)} className="small-button">
              {wide ? '收回侧栏' : '整页展开'}
            </button>
            <CopyButton
              what={`${name}档案`}
              text={() =>
                dossierSentence(
                  name,
                  facts,
                  dossierFigures(dossier),
                  publishersOf(lookup, dossier),
                  dataset.meta.dataDate,
                )
              }
            />
          </span>
        </div>
        <div className={styles.title}>
          <SubjectMark subject={subject} />
          <div>
            <p className={styles.kind}>{SELECTABLE[subject.kind].label}</p>
            <h2 id="dossier-name" ref={heading} tabIndex={-1}>
              {name}
            </h2>
          </div>
          {assessment && <TownLead assessment={assessment} />}
        </div>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {subject.row.note !== '' && <p className={styles.note}>{subject.row.note}</p>}
        {source && (
          <p className={styles.note}>
            来源：
            <SourceLine source={source} />
          </p>
        )}
      </header>
      <div className={styles.body} data-kind={subject.kind}>
        <div>
          <FigureSection dossier={dossier} />
        </div>
        <div>
          {town && <TownPolicy town={town} assessment={assessment} wide={wide} />}
          <JudgementSection judgements={judgements.filter(({ target }) => !inCriteria.has(target.id))} />
          {!town && <MissingSection dossier={dossier} />}
        </div>
        <div>
          <RelatedLists dossier={dossier} />
          {town && policy && (
            <section>
              <h3>可用措施</h3>
              <TownMeasures policy={policy} town={town} />
            </section>
          )}
          {town && <MissingSection dossier={dossier} />}
          {assessment && (
            <SourceSection sources={assessmentSources(lookup, assessment, dossierFigures(dossier))} />
          )}
        </div>
      </div>
    </article>
  );
}

function publishersOf(lookup: Lookup, dossier: Dossier): readonly string[] {
  const ids = dossierFigures(dossier).flatMap((f) => (f.kind === 'observed' ? [f.observation.sourceId] : []));
  return [...new Set(ids.map((id) => lookup.row('sources', id)?.publisher ?? id))];
}
