import styles from './FindBox.module.css';
import type { TextSearch } from './useTextSearch.ts';

/** Finds a word in the text: how many places, and the way from one to the next. */
export function FindBox({ search: { word, matches, at, setWord, step } }: { readonly search: TextSearch }) {
  return (
    <search className={styles.find}>
      <label>
        <span className="visually-hidden">在原文中找</span>
        <input
          type="search"
          value={word}
          maxLength={40}
          placeholder="在原文中找"
          onChange={(event) => setWord(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setWord('');
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      {word.trim() !== '' && (
        <div className={styles.steps}>
          <span role="status">{matches.length === 0 ? '没有找到' : `${at + 1} / ${matches.length} 处`}</span>
          <button
            type="button"
            className="small-button"
            disabled={matches.length < 2}
            onClick={() => step(-1)}
          >
            上一处
          </button>
          <button
            type="button"
            className="small-button"
            disabled={matches.length < 2}
            onClick={() => step(1)}
          >
            下一处
          </button>
        </div>
      )}
    </search>
  );
}
