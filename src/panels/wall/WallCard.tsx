import { type ReactNode, useEffect, useRef } from 'react';
import { WALL_PARTS, WALL_QUESTIONS, type WallPanelId, type WallQuestion } from '#catalog/wallPanels.ts';
import controls from './parts/controls.module.css';
import { IconButton } from './parts/IconButton.tsx';
import styles from './WallCard.module.css';
import type { WallFacts, WallPanel } from './wallPanel.ts';

interface Props {
  readonly part: WallPanelId;
  readonly panel: WallPanel;
  readonly question: WallQuestion;
  /** It has the room of one panel of the wall, and not of the whole. */
  readonly inPanel: boolean;
  /** What is asked about is one of several, each of which can be asked about without being reached. */
  readonly onStep: (by: 1 | -1) => void;
  /** The other questions, on the card too. */
  readonly keys: ReactNode;
  readonly onClose: () => void;
}

/**
 * One of the three questions answered over the wall, of what was asked about. It stands on the lower edge of the wall
 * with its buttons at the foot, where a hand reaches them.
 */
export function WallCard({ part, panel, question, inPanel, onStep, keys, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const facts = told(panel.answers[question]);
  const { label } = WALL_QUESTIONS[question];
  return (
    <dialog
      ref={dialog}
      className={styles.card}
      onClose={onClose}
      aria-label={`${label}：${panel.indicator}`}
      data-in-panel={inPanel}
    >
      <header className={styles.head}>
        <h2>{label}</h2>
        <p className={styles.about}>
          {WALL_PARTS[part].label}：{panel.indicator}（{panel.date}）
        </p>
      </header>
      <section
        className={styles.body}
        aria-label="回答"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the card must be scrolled by keyboard
        tabIndex={0}
      >
        {facts.length === 0 ? (
          <p>没有更多可说的。</p>
        ) : (
          <dl className={styles.facts}>
            {facts.map(([term, detail]) => (
              <div key={`${term}:${detail}`}>
                <dt>{term}</dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      <footer className={styles.foot}>
        {keys}
        <nav className={controls.buttons} aria-label="问哪一项">
          <IconButton label="上一项" path="M10 3 5 8l5 5" onPress={() => onStep(-1)} />
          <IconButton label="下一项" path="m6 3 5 5-5 5" onPress={() => onStep(1)} />
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            关闭
          </button>
        </nav>
      </footer>
    </dialog>
  );
}

/** What says something, each once. */
function told(facts: WallFacts): WallFacts {
  const seen = new Set<string>();
  return facts.filter(([term, detail]) => {
    const key = `${term}:${detail}`;
    if (detail === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
