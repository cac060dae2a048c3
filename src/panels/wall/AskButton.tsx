import { createContext, type ReactNode, useContext } from 'react';
import type { WallPartId } from '#catalog/wallPanels.ts';
import styles from './AskButton.module.css';

interface Asking {
  /** What the three keys ask about. */
  readonly part: WallPartId;
  readonly ask: (part: WallPartId) => void;
}

export const AskContext = createContext<Asking>({ part: 'headline', ask: () => {} });

interface Props {
  readonly part: WallPartId;
  readonly children: ReactNode;
}

/** Takes a figure or a sentence as what the three keys are about. */
export function AskButton({ part, children }: Props) {
  const { part: asked, ask } = useContext(AskContext);
  return (
    <button
      type="button"
      className={styles.ask}
      aria-pressed={part === asked}
      onFocus={() => ask(part)}
      onClick={() => ask(part)}
    >
      {children}
    </button>
  );
}
