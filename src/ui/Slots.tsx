import type { Judgement } from '#domain/judgement.ts';
import styles from './Slots.module.css';

/** `unknown` is not known; `empty` is known not reached: a hollow slot claims something. */
export type Slot = 'confirmed' | 'unknown' | 'empty';

interface Props {
  readonly slots: readonly Slot[];
  readonly size?: 'small' | 'normal';
}

/** One slot for each thing that is wanted: filled, hatched or hollow. The count stands beside it in words. */
export const Slots = ({ slots, size = 'normal' }: Props) => (
  <span className={styles.slots} data-size={size} aria-hidden="true">
    {slots.map((slot, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: slots are alike and never reordered
      <span key={i} data-slot={slot} />
    ))}
  </span>
);

/** What a target that counts things wants, and what is known of it. */
export const slotsOf = ({ target, value, state }: Judgement): readonly Slot[] =>
  Array.from({ length: target.value }, (_, i) => {
    if (i < (value ?? 0)) return 'confirmed';
    return state === 'cannotJudge' ? 'unknown' : 'empty';
  });
