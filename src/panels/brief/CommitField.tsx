import { useEffect, useId, useRef, useState } from 'react';
import styles from './SceneEditor.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly max: number;
  /** Several lines; else one. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly onCommit: (value: string) => void;
}

/** Milliseconds without a keystroke after which what was typed is kept: a window that is closed loses no more. */
const PAUSE = 800;

/** A field whose text is kept when the reader pauses or leaves it. */
export function CommitField({ label, value, max, rows = 1, placeholder, onCommit }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  const [base, setBase] = useState(value);
  if (value !== base) {
    setBase(value);
    // Undone, or changed in another window; what is being typed here stays.
    if (draft === base) setDraft(value);
  }
  const commit = useRef(() => {});
  commit.current = () => {
    if (draft !== value) onCommit(draft);
  };
  useEffect(() => {
    if (draft === value) return;
    const timer = setTimeout(() => commit.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, value]);
  const field = {
    id,
    value: draft,
    maxLength: max,
    placeholder,
    onBlur: () => commit.current(),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...field} rows={rows} onChange={(event) => setDraft(event.target.value)} />
      ) : (
        <input {...field} onChange={(event) => setDraft(event.target.value)} />
      )}
    </div>
  );
}
