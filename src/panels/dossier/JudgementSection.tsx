import type { Judgement } from '#domain/judgement.ts';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { ClauseButton } from '../ClauseText.tsx';
import styles from './DossierPanel.module.css';

/** Targets and rules of the policy on the subject, each with its state and why. */
export function JudgementSection({ judgements }: { readonly judgements: readonly Judgement[] }) {
  if (judgements.length === 0) return null;
  return (
    <section>
      <h3>
        对照方案 <span>不用示例值</span>
      </h3>
      <ul className={styles.judgements}>
        {judgements.map(({ target, state, why }) => (
          <li key={target.id}>
            <span>
              <b>{target.name}</b> {target.direction === 'atLeast' ? '≥' : '≤'} {target.sourceValue}{' '}
              {target.sourceUnit}
              {target.inPrinciple && '（原则上）'}
            </span>
            <StatusBadge state={state} />
            <span className={styles.why}>
              {why}
              <ClauseButton about={target.name} clauses={[target]} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
