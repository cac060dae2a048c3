import type { BoardEntry } from '#selectors/targetBoard.ts';
import styles from './targets.module.css';

/** What the parts of a bullet mean; what is due today only while any target still has a pace to keep. */
export const TargetKey = ({ entries }: { readonly entries: readonly BoardEntry[] }) => (
  <span className={styles.key}>
    <i data-part="proven" />
    已见到
    <i data-part="unknown" />
    不知道
    <i data-part="target" />
    目标
    {entries.some(({ pace }) => pace.due !== null && !pace.passed) && (
      <>
        <i data-part="due" />
        今天应到
      </>
    )}
  </span>
);
