import type { DepartmentCommitments } from '#policy/departmentCommitments.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { COMMITMENT_STATES } from '#symbology/commitmentWords.ts';
import { COMMITMENT_BASES, rhythmText } from '#symbology/dutyWords.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './CommitmentList.module.css';

interface Props {
  readonly groups: readonly DepartmentCommitments[];
  readonly lookup: PolicyLookup;
}

/** What a department is to do, with what is known of each. */
export const CommitmentList = ({ groups, lookup }: Props) =>
  groups.map(({ basis, readings }) => (
    <section key={basis} className={styles.group} aria-label={COMMITMENT_BASES[basis]}>
      <h4>
        {COMMITMENT_BASES[basis]} {readings.length}
      </h4>
      <ul>
        {readings.map(({ commitment, state }) => (
          <li key={commitment.id}>
            <span className={styles.minor}>{clausePlace(lookup, commitment.itemId)}</span>
            <span>
              <ClauseLink clauseId={commitment.clauseId}>{commitment.name}</ClauseLink>{' '}
              <span className={styles.minor}>{rhythmText(commitment)}</span>
            </span>
            <span className={styles.state} style={{ color: COMMITMENT_STATES[state].colour }}>
              <StatusShape state={COMMITMENT_STATES[state].shape} />
              {COMMITMENT_STATES[state].label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
