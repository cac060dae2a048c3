import { useState } from 'react';
import styles from './CopyButton.module.css';

interface Props {
  /** The text, made when asked for. */
  readonly text: () => string;
  /** What is copied, for the button's name. */
  readonly what: string;
  readonly label?: string;
}

/** navigator.clipboard is absent on plain http, where the selection of a hidden field still works. */
async function copy(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by the browser's settings: the older way may still be allowed.
  }
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** Copies one Chinese sentence. Where no way works, the sentence is laid out to be copied by hand. */
export function CopyButton({ text, what, label = '复制' }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle');
  const onClick = async () => setState((await copy(text())) ? 'copied' : 'byHand');
  return (
    <span className={styles.wrap}>
      <button
        type="button"
        className="small-button"
        onClick={onClick}
        aria-label={`复制${what}`}
        onBlur={() => setState('idle')}
      >
        {state === 'copied' ? '已复制' : label}
      </button>
      <span role="status" className="visually-hidden">
        {state === 'copied' ? `已复制${what}` : ''}
      </span>
      {state === 'byHand' && (
        <textarea
          className={styles.byHand}
          readOnly
          value={text()}
          aria-label={`${what}，请手工复制`}
          rows={4}
        />
      )}
    </span>
  );
}
