import type { TownAssessment } from '#policy/assessment.ts';
import { criterionNumber } from '#selectors/criteriaMatrix.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import type { ViewState } from '#view/viewState.ts';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { ConditionSlots } from '../policy/criteria/ConditionSlots.tsx';
import { VerdictBadge } from '../policy/VerdictBadge.tsx';
import { ViewLink } from '../ViewLink.tsx';
import styles from './TownCriteria.module.css';

interface Props {
  readonly assessment: TownAssessment;
  readonly wide: boolean;
}

/** The eight criteria of a town in short: what tells most, sub-conditions as slots, the verdict; each leads to its rows. */
export function TownCriteria({ assessment: { town, criteria }, wide }: Props) {
  const pageOf = (clause: string): Partial<ViewState> => ({
    mode: 'policy',
    page: 'criteria',
    clause,
    department: '',
    select: { kind: 'town', id: town.id },
  });
  return (
    <section>
      <h3>
        认定 {criteria.length} 条 <span>{SELF_ASSESSMENT}</span>
      </h3>
      <ul className={styles.criteria} data-wide={wide}>
        {criteria.map((criterion) => {
          const { item, brief, verdict } = criterion;
          return (
            <li key={item.clauseId}>
              <ViewLink to={pageOf(item.clauseId)}>
                <i>{criterionNumber(item)}</i>
                {item.shortName}
              </ViewLink>
              <span className={styles.brief}>{brief}</span>
              <ConditionSlots criterion={criterion} />
              <VerdictBadge verdict={verdict} />
            </li>
          );
        })}
      </ul>
      <p className={styles.tools}>
        <ViewLink to={pageOf('')}>逐条自评和佐证 ›</ViewLink>
        <EvidenceButton kind="recognition" townId={town.id} label="填认定" about={town.shortName} />
        <EvidenceButton kind="brand" townId={town.id} label="填“山西精品”品牌" about={town.shortName} />
      </p>
    </section>
  );
}
