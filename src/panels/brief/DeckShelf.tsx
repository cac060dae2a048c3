import type { Deck } from '#domain/scene.ts';
import { beginNewDeck, copyKeptDeck, discardKeptDeck, openDeckAside, useDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import styles from './DeckShelf.module.css';

/** Every briefing kept in this browser: opened, copied, thrown away; the one that is open is renamed above its scenes. */
export function DeckShelf({ onChosen }: { readonly onChosen: () => void }) {
  const { deck, others } = useDeck((s) => s.kept);
  const begins = (step: Promise<boolean>) => {
    onChosen();
    step.then((done) => done && useViewStore.getState().adjust({ scene: null }));
  };
  const isOpen = deck.scenes.length > 0;
  return (
    <div className={styles.shelf}>
      <h3>我的汇报</h3>
      <ul>
        {isOpen && <Entry deck={deck} open />}
        {others.map((other) => (
          <Entry key={other.id} deck={other} onOpen={() => begins(openDeckAside(other))} />
        ))}
      </ul>
      <button
        type="button"
        className="small-button"
        disabled={!isOpen}
        onClick={() => begins(beginNewDeck())}
      >
        新建空白汇报
      </button>
      <p>保存在这个浏览器里；要带走或交给别人，请打开后“导出文件”。</p>
    </div>
  );
}

interface EntryProps {
  readonly deck: Deck;
  readonly open?: boolean;
  readonly onOpen?: () => void;
}

const Entry = ({ deck, open = false, onOpen }: EntryProps) => (
  <li aria-current={open || undefined}>
    <span>
      <b>{deck.title || '未命名'}</b>
      <small>
        {deck.scenes.length} 幕{deck.madeOn !== '' && ` · ${deck.madeOn}`}
        {open && ' · 正打开'}
      </small>
    </span>
    {onOpen && (
      <button type="button" className="small-button" aria-label={`打开：${deck.title}`} onClick={onOpen}>
        打开
      </button>
    )}
    <button
      type="button"
      className="small-button"
      aria-label={`复制：${deck.title}`}
      onClick={() => copyKeptDeck(deck)}
    >
      复制
    </button>
    <button
      type="button"
      className="small-button"
      aria-label={`删除：${deck.title}`}
      onClick={() => discardKeptDeck(deck)}
    >
      删除
    </button>
  </li>
);
