import type { ItemMatch, MatchOutcome, MatchSubject } from '#policy/itemMatch.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { type MatchGroup, matchGroups } from '#selectors/measureFinder.ts';
import { OUTCOMES } from '#symbology/matchWords.ts';
import styles from './MatchList.module.css';
import { MatchRow } from './MatchRow.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';

interface Props {
  readonly policy: PolicyLookup;
  readonly subject: MatchSubject['kind'];
  readonly matches: readonly ItemMatch[];
}

/** Measures and actions by whether they apply; those with the same reason stand below it together. */
export function MatchList({ policy, subject, matches }: Props) {
  const groups = matchGroups(matches);
  return (Object.keys(OUTCOMES) as MatchOutcome[]).map((outcome) => {
    const own = groups[outcome];
    if (own.length === 0) return null;
    return (
      <section key={outcome} className={styles.outcome} aria-label={OUTCOMES[outcome].label}>
        <h3>
          <OutcomeBadge outcome={outcome} count={own.reduce((sum, group) => sum + group.matches.length, 0)} />
        </h3>
        {own.map((group) => (
          <Group key={group.why + group.missing.join()} group={group} policy={policy} subject={subject} />
        ))}
      </section>
    );
  });
}

interface GroupProps extends Pick<Props, 'policy' | 'subject'> {
  readonly group: MatchGroup;
}

const Group = ({ group: { why, missing, matches }, policy, subject }: GroupProps) => (
  <div className={styles.group}>
    <p className={styles.why}>
      {why}
      {missing.length > 0 && (
        <span className={styles.missing}>
          <b>先了解</b> {missing.join('、')}
        </span>
      )}
    </p>
    <ul>
      {matches.map((match) => (
        <MatchRow key={match.item.clauseId} match={match} policy={policy} subject={subject} />
      ))}
    </ul>
  </div>
);
