import { DUTY_ROLES, type DutyRole } from '#catalog/policy.ts';
import type { Duty } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { ViewLink } from '../ViewLink.tsx';
import styles from './DutyNames.module.css';
import { departmentView } from './departmentView.ts';

interface Props {
  /** Of one bracket, in its order. */
  readonly duties: readonly Duty[];
  readonly lookup: Pick<PolicyLookup, 'department'>;
  /** Department whose page it is: it is not led to itself. */
  readonly self?: string;
}

/** Who stands in a bracket, by role, each opening its own items. Where the text names no lead, that is said. */
export function DutyNames({ duties, lookup, self }: Props) {
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
            {all.map(({ departmentId, asWritten }) =>
              departmentId === self ? (
                <b key={departmentId}>本单位</b>
              ) : (
                <ViewLink key={departmentId} to={departmentView(departmentId)}>
                  {lookup.department(departmentId)?.shortName ?? asWritten}
                </ViewLink>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
