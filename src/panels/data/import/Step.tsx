import type { ReactNode } from 'react';
import styles from './Step.module.css';

export const STEPS = {
  bring: { label: '放进来' },
  sheets: { label: '选表' },
  columns: { label: '对列' },
  rows: { label: '查行' },
  changes: { label: '看改动' },
  check: { label: '核对并入' },
} as const;
export type StepId = keyof typeof STEPS;

const ORDER = Object.keys(STEPS) as readonly StepId[];

interface Props {
  readonly id: StepId;
  /** What this step comes to, beside its name. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}

/** One step of the import, numbered as in the list beside it. */
export function Step({ id, words, children }: Props) {
  return (
    <section className={styles.step} aria-labelledby={stepTitleId(id)}>
      <header className={styles.head}>
        <h3 id={stepTitleId(id)} tabIndex={-1}>
          <span className={styles.number} aria-hidden="true">
            {ORDER.indexOf(id) + 1}
          </span>
          {STEPS[id].label}
        </h3>
        {words && <p className={styles.words}>{words}</p>}
      </header>
      {children}
    </section>
  );
}

export const stepTitleId = (id: StepId): string => `import-${id}`;
