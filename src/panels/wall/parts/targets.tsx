import type { Judgement } from '#domain/judgement.ts';
import { goalSuffix } from '#symbology/sentences.ts';
import { Slots, slotsOf } from '#ui/Slots.tsx';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { AskButton } from '../AskButton.tsx';
import type { MakePanel } from '../wallPanel.ts';
import { basis } from './headline.tsx';
import styles from './targets.module.css';

/** The city's targets as counts that are read from the back row. */
export const makeTargets: MakePanel = (input) =>
  input.targets.length === 0
    ? null
    : {
        ...basis(input),
        body: (
          <AskButton part="targets">
            <span className={styles.targets}>
              {input.targets.map((judgement) => (
                <Target key={judgement.target.id} judgement={judgement} />
              ))}
            </span>
          </AskButton>
        ),
      };

function Target({ judgement }: { readonly judgement: Judgement }) {
  const { target, value, state } = judgement;
  return (
    <span className={styles.target}>
      <span className={styles.name}>{target.name.replace(/数$/, '')}</span>
      <span className={styles.count}>
        <b>{value ?? '—'}</b>
        <span className={styles.goal}>
          / {goalSuffix(judgement) ? '≥' : ''}
          {target.value}
        </span>
        <span className={styles.unit}>{target.sourceUnit}</span>
      </span>
      <Slots slots={slotsOf(judgement)} />
      <span className={styles.state}>
        <StatusBadge state={state} />
      </span>
    </span>
  );
}
