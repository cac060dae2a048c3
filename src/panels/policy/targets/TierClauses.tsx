import { TIERS } from '#catalog/tiers.ts';
import { ClauseText } from '../../ClauseText.tsx';
import { TIER_CLAUSES } from '../../tierClauses.ts';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './PolicyTargetsPage.module.css';

/** The tiers towns are to grow to, and the three places that speak of them. */
export const TierClauses = () => (
  <section aria-labelledby="targets-tiers">
    <h3 id="targets-tiers">
      发展层级 <ViewLink to={{ mode: 'plan', dock: 'ladder', clause: '' }}>看各镇在哪一级</ViewLink>
    </h3>
    <ol className={styles.tiers}>
      {TIERS.values.map((tier) => (
        <li key={tier}>
          <b>{tier}</b> 亿级
        </li>
      ))}
    </ol>
    <details className={styles.fold}>
      <summary>方案三处提到层级</summary>
      {TIER_CLAUSES.map((clause) => (
        <ClauseText key={clause.clauseId} clause={clause} />
      ))}
    </details>
  </section>
);
