import { WALL_QUESTIONS, type WallQuestion } from '#catalog/wallPanels.ts';
import styles from './controls.module.css';

/** The three questions as large targets, each with its key. */
export const Keys = ({ onAsk }: { readonly onAsk: (question: WallQuestion) => void }) => (
  <nav className={styles.buttons} aria-label="三个键">
    {(Object.keys(WALL_QUESTIONS) as WallQuestion[]).map((question) => (
      <button key={question} type="button" className={styles.button} onClick={() => onAsk(question)}>
        <kbd>{WALL_QUESTIONS[question].key}</kbd>
        {WALL_QUESTIONS[question].label}
      </button>
    ))}
  </nav>
);
