import type { Clause } from '#domain/policy.ts';
import { nearClauses } from '#policy/nearClauses.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './UnknownClause.module.css';

interface Props {
  readonly id: string;
  readonly clauses: readonly Clause[];
  readonly lookup: PolicyLookup;
}

/** The address names a clause that is not there: says so, and what may have been meant. */
export const UnknownClause = ({ id, clauses, lookup }: Props) => (
  <div role="alert" className={styles.notice}>
    <p>
      原文中没有编号为 <b>{id}</b> 的条款。编号相近的有：
    </p>
    <ul>
      {nearClauses(clauses, id).map((clause) => (
        <li key={clause.id}>
          <ClauseLink clauseId={clause.id}>
            {clause.id} {clausePlace(lookup, clause.id)}
            {clause.title && ` ${clause.title}`}
          </ClauseLink>
        </li>
      ))}
    </ul>
  </div>
);
