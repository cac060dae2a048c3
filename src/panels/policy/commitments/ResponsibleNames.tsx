import type { Commitment } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { responsibleFor } from '#policy/responsibleFor.ts';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './CommitmentTable.module.css';

interface Props {
  readonly commitment: Commitment;
  readonly lookup: PolicyLookup;
}

/** Who is to see to a commitment, and by what word of the text. */
export function ResponsibleNames({ commitment, lookup }: Props) {
  const responsible = responsibleFor(lookup, commitment);
  if (responsible.kind === 'nobody') return <span className={styles.minor}>{responsible.none}</span>;
  return (
    <>
      <span className={styles.names}>
        {responsible.departmentIds.map((id) => (
          <ViewLink key={id} to={{ page: 'duties', department: id, clause: '', select: null }}>
            {lookup.department(id)?.shortName ?? id}
          </ViewLink>
        ))}
      </span>
      <span className={styles.minor}>{responsible.kind === 'named' ? '原文点名' : '本条牵头'}</span>
    </>
  );
}
