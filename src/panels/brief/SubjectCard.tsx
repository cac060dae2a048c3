import { useMemo } from 'react';
import { SELECTABLE } from '#catalog/modes.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { assessmentSources } from '#selectors/assessmentSources.ts';
import { dossierFigures, dossierOf } from '#selectors/dossier.ts';
import { selectJudgements } from '#selectors/targets.ts';
import { tellingFigures } from '#selectors/tellingFigures.ts';
import { assessmentWords } from '#symbology/assessmentWords.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { FigureView } from '#ui/FigureView.tsx';
import type { Selection } from '#view/viewState.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { SubjectMark } from '../dossier/SubjectMark.tsx';
import { subjectFacts } from '../dossier/subjectFacts.ts';
import { useTownAssessment } from '../dossier/useTownAssessment.ts';
import { VerdictBadge } from '../policy/VerdictBadge.tsx';
import styles from './SubjectCard.module.css';

/** As many as are read from the back of a room. */
const FIGURES = 5;
const PUBLISHERS = 4;

/** One thing in large type: what it is, its most telling figures, and for a town how it stands against the criteria. */
export function SubjectCard({ selection }: { readonly selection: Selection }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const all = selectJudgements(dataset, view);
  const dossier = useMemo(
    () => dossierOf(dataset, selection, allowedStandings(view), all),
    [dataset, selection, view, all],
  );
  const assessment = useTownAssessment(dossier?.subject);
  if (!dossier) return null;
  const { subject } = dossier;
  const told = tellingFigures(dossier.families, assessment ?? NO_CRITERIA);
  const own = lookup.row('sources', subject.row.sourceId);
  const sources = assessment
    ? assessmentSources(lookup, assessment, dossierFigures(dossier))
    : own
      ? [own]
      : [];
  const publishers = [...new Set(sources.map(({ publisher }) => publisher).filter((name) => name !== ''))];
  return (
    <article className={styles.card} aria-labelledby="scene-subject">
      <header className={styles.head}>
        <SubjectMark subject={subject} />
        <div>
          <p>{SELECTABLE[subject.kind].label}</p>
          <h3 id="scene-subject">{subject.row.name}</h3>
        </div>
      </header>
      <p className={styles.facts}>{subjectFacts(lookup, subject).join(' · ')}</p>
      {told.length > 0 ? (
        <dl className={styles.figures}>
          {told.slice(0, FIGURES).map(({ indicator, figure }) => (
            <div key={indicator.id}>
              <dt>{indicator.name}</dt>
              <dd>
                <FigureView figure={figure} size="wide" showPeriod={false} />
                <small>{formatFigure(figure).period}</small>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.facts}>公开资料中没有它的数字。</p>
      )}
      {told.length > FIGURES && (
        <p className={styles.note}>另有 {told.length - FIGURES} 项，见“规划”中的档案</p>
      )}
      {assessment && assessment.criteria.length > 0 && (
        <section className={styles.criteria} aria-label="认定标准">
          <h4>
            {assessmentWords(assessment).stands}
            <small>{SELF_ASSESSMENT}</small>
          </h4>
          <ul>
            {assessment.criteria.map(({ item, verdict }) => (
              <li key={item.clauseId}>
                <span>{item.shortName}</span>
                <VerdictBadge verdict={verdict} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {publishers.length > 0 && (
        <p className={styles.note}>
          来源：{publishers.slice(0, PUBLISHERS).join('、')}
          {publishers.length > PUBLISHERS && ` 等 ${publishers.length} 家`}
        </p>
      )}
    </article>
  );
}

const NO_CRITERIA = { criteria: [] } as const;
