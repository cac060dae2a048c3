import type { Commitment } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './CommitmentTable.module.css';

interface Props {
  readonly commitment: Commitment;
  readonly lookup: PolicyLookup;
}

/** Whom the sentence itself names; else the leads of its item's bracket, or that the text names none. */
export function ResponsibleNames({ commitment: { departmentIds, itemId }, lookup }: Props) {
  const duties = lookup.dutiesOf(itemId);
  const leads = duties.filter(({ role }) => role === 'lead').map(({ departmentId }) => departmentId);
  const ids = departmentIds.length > 0 ? departmentIds : leads;
  if (ids.length === 0) {
    return <span className={styles.minor}>{duties.length > 0 ? '未指定牵头' : '方案未指定单位'}</span>;
  }
  return (
    <>
      <span className={styles.names}>
        {ids.map((id) => (
          <ViewLink key={id} to={{ page: 'duties', department: id, clause: '', select: null }}>
            {lookup.department(id)?.shortName ?? id}
          </ViewLink>
        ))}
      </span>
      <span className={styles.minor}>{departmentIds.length > 0 ? '原文点名' : '本条牵头'}</span>
    </>
  );
}
