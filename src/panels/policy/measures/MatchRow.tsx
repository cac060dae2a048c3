import type { ItemMatch, MatchSubject } from '#policy/itemMatch.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { holderText, offerText } from '#symbology/matchWords.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { DutyNames } from '../DutyNames.tsx';
import styles from './MatchRow.module.css';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { ProvisionList } from './ProvisionList.tsx';
import { useShownRow } from './useShownRow.ts';

interface Props {
  readonly policy: PolicyLookup;
  readonly subject: MatchSubject['kind'];
  readonly match: ItemMatch;
}

/** One item: what it gives and who decides; opened, every rule, every provision and everybody charged. */
export function MatchRow({ policy, subject, match }: Props) {
  const { item, rules } = match;
  const shown = useShownRow()(item.clauseId);
  const provisions = policy.provisionsOf(item.clauseId);
  return (
    <li className={styles.row} {...shown}>
      <ClauseLink clauseId={item.clauseId}>{clauseLabel(item.clauseId)}</ClauseLink>
      <details open={shown['data-shown']}>
        <summary>
          <b>{item.shortName}</b>
          <span>{offerText(provisions, subject)}</span>
          <small>{holderText(match)}</small>
        </summary>
        <div className={styles.detail}>
          {rules.length > 0 && (
            <>
              <h4>适用规则</h4>
              <ul className={styles.rules}>
                {rules.map(({ rule, outcome, why, missing }) => (
                  <li key={rule.id}>
                    <OutcomeBadge outcome={outcome} />
                    <span>
                      {why}
                      {missing.length > 0 && `。先了解：${missing.join('、')}`}
                      {rule.note && <small>{rule.note}</small>}
                    </span>
                    <ClauseLink clauseId={rule.clauseId}>原文</ClauseLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h4>给什么，要什么</h4>
          <ProvisionList provisions={provisions} quoted />
          <h4>谁来办</h4>
          <DutyNames duties={policy.dutiesOf(item.clauseId)} lookup={policy} />
        </div>
      </details>
    </li>
  );
}
