import { aimsOf } from '#policy/aimsOf.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './PolicyTargetsPage.module.css';

/** What the policy wants without a number: told as such, and judged by nobody here. */
export function AimList({ lookup }: { readonly lookup: PolicyLookup }) {
  const aims = aimsOf(lookup);
  if (aims.length === 0) return null;
  return (
    <section aria-labelledby="targets-aims">
      <h3 id="targets-aims">
        定性目标 <span>方案没有给出数，这里不判</span>
      </h3>
      <ul className={styles.lines}>
        {aims.map(({ id, clauseId, quote }) => (
          <li key={id}>
            <span>{quote}</span>
            <ClauseLink clauseId={clauseId}>{clausePlace(lookup, clauseId)}</ClauseLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
