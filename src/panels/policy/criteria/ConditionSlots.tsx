import type { CriterionResult, Verdict } from '#policy/assessment.ts';
import { type Slot, Slots } from '#ui/Slots.tsx';
import styles from './ConditionSlots.module.css';

const SLOTS: Readonly<Record<Verdict, Slot>> = { met: 'confirmed', noEvidence: 'unknown', notMet: 'empty' };

/** One slot a sub-condition, and how many of them are met. */
export const ConditionSlots = ({
  criterion: { conditions, met },
}: {
  readonly criterion: CriterionResult;
}) => (
  <span className={styles.count}>
    <Slots size="small" slots={conditions.map(({ verdict }) => SLOTS[verdict])} />
    <span className="visually-hidden">子条件符合 </span>
    {met}/{conditions.length}
  </span>
);
