import type { DepartmentItem } from '#policy/departmentItems.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { provisionsText } from '#symbology/dutyWords.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { DutyNames } from '../DutyNames.tsx';
import styles from './ItemEntry.module.css';

interface Props {
  readonly item: DepartmentItem;
  readonly lookup: PolicyLookup;
  readonly self: string;
}

/** One item of a department: what it is, in short what it says, and who else stands in its bracket. */
export function ItemEntry({ item: { clause, duties }, lookup, self }: Props) {
  const provisions = lookup.provisionsOf(clause.id);
  return (
    <li className={styles.item}>
      <span className={styles.number}>{clauseLabel(clause.id)}</span>
      <div>
        <h4>
          <ClauseLink clauseId={clause.id}>{clause.title}</ClauseLink>
        </h4>
        {provisions.length > 0 && <p className={styles.short}>{provisionsText(provisions)}</p>}
        <DutyNames duties={duties} lookup={lookup} self={self} />
      </div>
    </li>
  );
}
