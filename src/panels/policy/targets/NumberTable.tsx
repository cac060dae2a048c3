import type { Policy } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './PolicyTargetsPage.module.css';

interface Props {
  readonly policy: Policy;
  readonly lookup: PolicyLookup;
}

/** Every number the text gives, as it writes it. */
export function NumberTable({ policy: { policyNumbers }, lookup }: Props) {
  if (policyNumbers.length === 0) return null;
  return (
    <section aria-labelledby="targets-numbers">
      <h3 id="targets-numbers">
        方案中的数 <span>{policyNumbers.length} 个，此外没有</span>
      </h3>
      <table className={styles.numbers}>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">原文写作</th>
            <th scope="col">条款</th>
          </tr>
        </thead>
        <tbody>
          {policyNumbers.map(({ id, name, value, clauseId, quote, note }) => {
            const sentence = sentenceOf(lookup, clauseId, quote);
            return (
              <tr key={id}>
                <th scope="row">
                  {name}
                  {note && <span>{note}</span>}
                </th>
                <td className={styles.value}>{value}</td>
                <td>
                  <ClauseLink clauseId={sentence}>{clausePlace(lookup, sentence)}</ClauseLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
