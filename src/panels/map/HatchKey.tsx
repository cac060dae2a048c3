import type { CSSProperties } from 'react';
import styles from './Legend.module.css';

/** What lies over or in place of a colour. `colour`: one of the map's own, a token by name. */
export function HatchKey({ colour }: { readonly colour: string }) {
  return (
    <ul className={styles.row} aria-label="填充" style={{ '--over': colour } as CSSProperties}>
      {KEYS.map(({ look, word }) => (
        <li key={look}>
          <span className={`${styles.swatch} ${styles[look]}`} aria-hidden="true" />
          {word}
        </li>
      ))}
    </ul>
  );
}

const KEYS = [
  { look: 'sample', word: '示例' },
  { look: 'missing', word: '未填报' },
  { look: 'rival', word: '两说' },
  { look: 'notApplicable', word: '不适用' },
] as const;
