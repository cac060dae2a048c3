import type { Clause } from '#domain/policy.ts';
import { leadingGroup } from '#policy/leadingGroup.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import styles from './LeadingGroup.module.css';

interface Props {
  readonly clauses: readonly Clause[];
  readonly lookup: PolicyLookup;
}

/** Who answers for the whole: the leading group of the annex by post, and its office. */
export function LeadingGroup({ clauses, lookup }: Props) {
  const seats = leadingGroup(clauses);
  const office = clauses.find(({ text }) => text.startsWith('领导小组下设办公室'));
  if (seats.length === 0) return null;
  return (
    <aside className={styles.group} aria-labelledby="leading-group">
      <h3 id="leading-group">专业镇发展领导小组</h3>
      <p>只列职务，姓名见原文</p>
      <dl>
        {seats.map(({ clauseId, role, posts }) => (
          <div key={clauseId}>
            <dt>{role}</dt>
            <dd>
              <ul>
                {posts.map((post) => (
                  <li key={post}>{post}</li>
                ))}
              </ul>
              <ClauseLink clauseId={clauseId}>{clausePlace(lookup, clauseId)}</ClauseLink>
            </dd>
          </div>
        ))}
        {office && (
          <div>
            <dt>办公室</dt>
            <dd>
              {office.text}
              <ClauseLink clauseId={office.id}>{clausePlace(lookup, office.id)}</ClauseLink>
            </dd>
          </div>
        )}
      </dl>
    </aside>
  );
}
