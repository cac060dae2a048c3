import { TIERS } from '#catalog/tiers.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { ViewLink } from '../../ViewLink.tsx';
import styles from './PolicyTargetsPage.module.css';

/** The tiers towns are to grow to, and the three places that speak of them. */
export const TierClauses = ({ lookup }: { readonly lookup: PolicyLookup }) => (
  <section aria-labelledby="targets-tiers">
    <h3 id="targets-tiers">
      发展层级{' '}
      <ViewLink to={{ mode: 'plan', page: null, dock: 'ladder', clause: '' }}>看各镇在哪一级</ViewLink>
    </h3>
    <ol className={styles.tiers}>
      {TIERS.values.map((tier) => (
        <li key={tier}>
          <b>{tier}</b> 亿级
        </li>
      ))}
    </ol>
    <ul className={styles.lines}>
      {TIERS.clauses.map(({ id, quote, note }) => {
        const sentence = sentenceOf(lookup, id, quote);
        return (
          <li key={id}>
            <span>
              {quote}
              {note && <small>{note}</small>}
            </span>
            <ClauseLink clauseId={sentence}>{clausePlace(lookup, sentence)}</ClauseLink>
          </li>
        );
      })}
    </ul>
  </section>
);
