import { useMemo } from 'react';
import type { Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import type { ItemMatch } from '#policy/itemMatch.ts';
import { matchItems } from '#policy/matchItems.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { asOfDate } from '#selectors/targets.ts';
import { townMeasures } from '#selectors/townMeasures.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { shortHolderText } from '#symbology/matchWords.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { useDataset, useView } from '../../DatasetContext.ts';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './TownMeasures.module.css';

interface Props {
  readonly policy: Policy;
  readonly town: Town;
}

/** 可用措施 of a town where there is little room: what names it, the rest by number, and what is to be found out first. */
export function TownMeasures({ policy, town }: Props) {
  const dataset = useDataset();
  const asOf = asOfDate(dataset, useView());
  const { direct, general, open, excluded } = useMemo(() => {
    const subject = { kind: 'town', row: town } as const;
    return townMeasures(matchItems(policyLookupOf(policy), lookupOf(dataset), subject, asOf));
  }, [policy, dataset, town, asOf]);
  const noLead = direct.some(({ match }) => match.leads.length === 0 && match.shared.length > 0);
  if (direct.length + general.length + open.length + excluded === 0)
    return <p className={styles.line}>数据中没有政策措施和重点任务。</p>;
  return (
    <div className={styles.measures}>
      <ul className={styles.direct}>
        {direct.map(({ match, words }) => (
          <li key={match.item.clauseId}>
            <ClauseLink clauseId={match.item.clauseId}>{clauseLabel(match.item.clauseId)}</ClauseLink>
            <b>{match.item.shortName}</b>
            <span>{words.join('；')}</span>
            <small>{shortHolderText(match)}</small>
          </li>
        ))}
      </ul>
      {general.map(({ words, matches }) => (
        <p key={words} className={styles.line}>
          {words}，{matches.length} 条：
          <ItemLinks matches={matches} />
        </p>
      ))}
      {open.map(({ missing, matches }) => (
        <p key={missing.join()} className={styles.line}>
          须先了解{missing.join('、')}，{matches.length} 条：
          <ItemLinks matches={matches} />
        </p>
      ))}
      {excluded > 0 && <p className={styles.line}>{excluded} 条不适用。</p>}
      <p className={styles.line}>
        {noLead && '只写“分工”的各条，方案未指定牵头。'}
        {SELF_ASSESSMENT}。
        <ViewLink
          className={styles.more}
          to={{ mode: 'policy', page: 'measures', clause: '', select: { kind: 'town', id: town.id } }}
        >
          逐条看为什么 ›
        </ViewLink>
      </p>
    </div>
  );
}

const ItemLinks = ({ matches }: { readonly matches: readonly ItemMatch[] }) =>
  matches.map(({ item }, i) => (
    <span key={item.clauseId}>
      {i > 0 && '、'}
      <ClauseLink clauseId={item.clauseId} title={clauseLabel(item.clauseId)}>
        {item.shortName}
      </ClauseLink>
    </span>
  ));
