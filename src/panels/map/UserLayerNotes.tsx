import type { LayerNote } from '#domain/userLayer.ts';
import styles from './UserLayers.module.css';

const WORDS: Readonly<Record<LayerNote['severity'], string>> = { fault: '没有画', warning: '注意' };

/** What there is to tell of a file, each with what would be right. */
export const UserLayerNotes = ({ notes }: { readonly notes: readonly LayerNote[] }) => (
  <ul className={styles.notes}>
    {notes.map(({ severity, message, expected, found }) => (
      <li key={message} data-severity={severity}>
        <b>{WORDS[severity]}</b> {message}
        {found !== '' && !message.includes(found) && <code>{found}</code>}
        {expected !== '' && <span>应为：{expected}</span>}
      </li>
    ))}
  </ul>
);
