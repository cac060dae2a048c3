import type { HeldData } from '#selectors/heldData.ts';
import { heldNote } from '#symbology/dutyWords.ts';
import styles from './HeldList.module.css';

/** Figures and lists a department is thought to hold, and what waits for them. */
export const HeldList = ({ held }: { readonly held: readonly HeldData[] }) => (
  <ul className={styles.list}>
    {held.map((data) => (
      <li key={data.id}>
        <b>{data.name}</b>
        <span>{heldNote(data)}</span>
      </li>
    ))}
  </ul>
);
