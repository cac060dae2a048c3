import { type ReactNode, useEffect, useRef } from 'react';
import { WALL_PARTS, WALL_QUESTIONS, type WallPanelId, type WallQuestion } from '#catalog/wallPanels.ts';
import styles from './WallCard.module.css';
import type { WallFacts, WallPanel } from './wallPanel.ts';

interface Props {
  readonly part: WallPanelId;
  readonly panel: WallPanel;
  readonly question: WallQuestion;
  /** The other questions, on the card too. */
  readonly keys: ReactNode;
  readonly onClose: () => void;
}

/** One of the three questions answered over the wall, of what was asked about. */
export function WallCard({ part, panel, question, keys, onClose }: Props) {
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
      data-wall-card=""
    >
      <header className={styles.head}>
        <h2>
          {label} <small>{WALL_PARTS[part].label}</small>
        </h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          关闭
        </button>
      </header>
      <section
        className={styles.body}
        aria-label="回答"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the card must be scrolled by keyboard
        tabIndex={0}
      >
        <p className={styles.about}>
          {panel.indicator}（{panel.date}）
        </p>
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
      <footer>{keys}</footer>
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
