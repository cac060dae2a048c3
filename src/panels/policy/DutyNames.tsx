import { DUTY_ROLES, type DutyRole } from '#catalog/policy.ts';
import type { Duty } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './DutyNames.module.css';

interface Props {
  /** Of one bracket, in its order. */
  readonly duties: readonly Duty[];
  readonly lookup: Pick<PolicyLookup, 'department'>;
}

/** Who stands in a bracket, by role, each opening its own items. Where the text names no lead, that is said. */
export function DutyNames({ duties, lookup }: Props) {
  const roles = (Object.keys(DUTY_ROLES) as DutyRole[]).map((role) => ({
    role,
    all: duties.filter((duty) => duty.role === role),
  }));
  return (
    <dl className={styles.roles}>
      {roles.map(({ role, all }) => (
        <div key={role}>
          <dt>{DUTY_ROLES[role].label}</dt>
          <dd>
            {all.length === 0 && (role === 'lead' ? '未指定牵头' : '无')}
            {all.map(({ departmentId, asWritten }) => (
              <ViewLink
                key={departmentId}
                to={{ mode: 'policy', page: 'duties', department: departmentId, clause: '', select: null }}
              >
                {lookup.department(departmentId)?.shortName ?? asWritten}
              </ViewLink>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
