import type { ReactNode } from 'react';
import { CONDITION_KINDS } from '#catalog/policy.ts';
import type { Town } from '#domain/dataset.ts';
import type { ConditionResult, Verdict } from '#policy/assessment.ts';
import { allowedStandings, showsSample } from '#selectors/allowedStandings.ts';
import { subjectFigure } from '#selectors/subjectFigure.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { AskableFigure } from '../../Provenance.tsx';
import { SampleVerdict, VerdictBadge } from '../VerdictBadge.tsx';
import styles from './ConditionRow.module.css';
import { EvidenceList } from './EvidenceList.tsx';

/** Of what is only preferred: it is there or not, and passes no verdict. */
const PRIORITY_WORDS: Readonly<Record<Verdict, string>> = {
  met: '已见',
  notMet: '没有',
  noEvidence: '未见',
};

interface Props {
  readonly town: Town;
  readonly result: ConditionResult;
  /** A way to enter evidence. */
  readonly action?: ReactNode;
}

/** One sub-condition: the words of the text, the verdict and why, and what would have to be shown by whom. */
export function ConditionRow({ town, result, action }: Props) {
  const view = useView();
  const { condition, verdict, basis, why, evidence, lacking, holder, undated, sample } = result;
  const isPriority = condition.kind === 'priority';
  return (
    <li className={styles.row} data-verdict={verdict}>
      <div className={styles.verdict}>
        {isPriority ? (
          <span className={styles.tag}>{PRIORITY_WORDS[verdict]}</span>
        ) : (
          <VerdictBadge verdict={verdict} />
        )}
        {basis === 'exception' && <span className={styles.tag}>例外，有理由</span>}
        {undated && <span className={styles.tag}>日期不详</span>}
        {action}
      </div>
      <div>
        <h4>
          {condition.name}
          {!isPriority && <span className={styles.tag}>{CONDITION_KINDS[condition.kind].label}</span>}
          {condition.inPrinciple && <span className={styles.tag}>原则上</span>}
        </h4>
        <blockquote>{condition.quote}</blockquote>
      </div>
      <div>
        <p className={styles.why}>{why}</p>
        <EvidenceList evidence={evidence} said={why} />
        {sample && showsSample(view) && (
          <p className={styles.sample}>
            <SampleVerdict verdict={sample.verdict} /> {sample.why}
          </p>
        )}
        <ReferenceFigures town={town} indicatorIds={condition.indicatorIds} />
      </div>
      <dl className={styles.ask}>
        {lacking !== '' && (
          <div>
            <dt>要证明什么</dt>
            <dd>{lacking}</dd>
          </div>
        )}
        {lacking !== '' && holder !== '' && (
          <div>
            <dt>可提供单位</dt>
            <dd>{holder}</dd>
          </div>
        )}
        {lacking !== '' && condition.inPrinciple && (
          <div>
            <dt>例外</dt>
            <dd>原文为“原则上”，可说明理由</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Figures that say something of a sub-condition and decide nothing. */
function ReferenceFigures({
  town,
  indicatorIds,
}: {
  readonly town: Town;
  readonly indicatorIds: readonly string[];
}) {
  const dataset = useDataset();
  const allowed = allowedStandings(useView());
  const figures = indicatorIds
    .map((id) => subjectFigure(dataset, town.id, id, allowed))
    .filter((figure) => figure !== null && figure.kind !== 'missing');
  if (figures.length === 0) return null;
  return (
    <div className={styles.reference}>
      <span>可参考，不作判定：</span>
      <ul>
        {figures.map((figure) => (
          <li key={figure.indicator.id}>
            {figure.indicator.name} <AskableFigure figure={figure} />
          </li>
        ))}
      </ul>
    </div>
  );
}
