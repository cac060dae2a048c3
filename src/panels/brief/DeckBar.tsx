import { PopoverButton } from '#ui/PopoverButton.tsx';
import { redoDeck, retitleDeck, undoDeck, useDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import { CommitField } from './CommitField.tsx';
import styles from './DeckBar.module.css';
import { DeckExport } from './DeckExport.tsx';
import { DeckFiles } from './DeckFiles.tsx';
import { DeckShelf } from './DeckShelf.tsx';
import { openStageWindow } from './present/openStageWindow.ts';
import { TemplateList } from './TemplateList.tsx';

/** Name of the briefing, the ways to show it, to start another, and to hand it over. */
export function DeckBar({ scenes, at }: { readonly scenes: number; readonly at: number }) {
  const { deck, others, past, future } = useDeck((s) => s.kept);
  const change = useViewStore((s) => s.change);
  const has = scenes > 0;
  return (
    <div className={styles.bar}>
      {has && <CommitField label="汇报名称" value={deck.title} max={100} onCommit={retitleDeck} />}
      <div className={styles.row}>
        <button
          type="button"
          className={styles.primary}
          disabled={!has}
          onClick={() => change({ present: true, scene: at + 1 })}
        >
          放映
        </button>
        <button
          type="button"
          className={styles.plain}
          disabled={!has}
          onClick={() => openStageWindow('console', at + 1)}
        >
          演讲者窗口
        </button>
      </div>
      <div className={styles.row}>
        {(has || others.length > 0) && (
          <PopoverButton
            className="small-button"
            cardLabel="我的汇报"
            card={(close) => <DeckShelf onChosen={close} />}
          >
            我的汇报 {others.length + (has ? 1 : 0)}
          </PopoverButton>
        )}
        {has && (
          <PopoverButton
            className="small-button"
            cardLabel="汇报模板"
            card={(close) => <TemplateList onChosen={close} />}
          >
            从模板新建
          </PopoverButton>
        )}
        {has && (
          <PopoverButton className="small-button" cardLabel="导出这份汇报" card={() => <DeckExport />}>
            导出幻灯
          </PopoverButton>
        )}
        <button
          type="button"
          className="small-button"
          disabled={!has}
          onClick={() => change({ print: true })}
        >
          打印
        </button>
        <DeckFiles />
        <button type="button" className="small-button" disabled={past.length === 0} onClick={undoDeck}>
          撤销
        </button>
        <button type="button" className="small-button" disabled={future.length === 0} onClick={redoDeck}>
          重做
        </button>
      </div>
    </div>
  );
}
