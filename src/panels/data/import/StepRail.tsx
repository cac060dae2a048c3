import styles from './Step.module.css';
import { STEPS, type StepId, stepTitleId } from './Step.tsx';

export interface StepState {
  /** `waiting`: not come to yet. `attention`: something in it waits for the reader. */
  readonly state: 'waiting' | 'open' | 'attention' | 'done';
  readonly words: string;
}

const SHAPES = { waiting: '○', open: '◐', attention: '▲', done: '✓' } as const satisfies Record<
  StepState['state'],
  string
>;

/** All steps with what each comes to; a step that is open is gone to by its name. */
export const StepRail = ({ states }: { readonly states: Readonly<Record<StepId, StepState>> }) => (
  <nav aria-label="导入的步骤">
    <ol className={styles.rail}>
      {(Object.keys(STEPS) as StepId[]).map((id, i) => {
        const { state, words } = states[id];
        return (
          <li key={id}>
            <button
              type="button"
              data-state={state}
              disabled={state === 'waiting'}
              onClick={() => {
                const title = document.getElementById(stepTitleId(id));
                title?.scrollIntoView({ block: 'start' });
                title?.focus({ preventScroll: true });
              }}
            >
              <span className={styles.shape} aria-hidden="true">
                {SHAPES[state]}
              </span>
              <b>
                {i + 1} {STEPS[id].label}
              </b>
              {words !== '' && <small>{words}</small>}
            </button>
          </li>
        );
      })}
    </ol>
  </nav>
);
