import { dismissDeckTold, redoDeck, undoDeck, useDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import toast from '../evidence/EvidenceToast.module.css';
import styles from '../evidence/StepNotice.module.css';

/** Says over any page what the last step on the briefing did, with the way back and, from elsewhere, the way there. */
export function DeckToast() {
  const { told, place, kept } = useDeck();
  const mode = useViewStore((s) => s.view.mode);
  const change = useViewStore((s) => s.change);
  return (
    <div className={toast.toast} data-shown={told !== null} data-overlay="">
      <div role="status" className={styles.notice}>
        {told && (
          <>
            <span>{told.words}</span>
            {mode !== 'brief' && told.offers === 'undo' && (
              <button
                type="button"
                className="small-button"
                onClick={() => {
                  dismissDeckTold();
                  change({ mode: 'brief', scene: kept.deck.scenes.length });
                }}
              >
                去修改
              </button>
            )}
            {told.offers === 'undo' && (
              <button type="button" className="small-button" onClick={undoDeck}>
                撤销
              </button>
            )}
            {told.offers === 'redo' && (
              <button type="button" className="small-button" onClick={redoDeck}>
                重做
              </button>
            )}
            <button type="button" className="small-button" onClick={dismissDeckTold}>
              知道了
            </button>
          </>
        )}
      </div>
      {told && place === 'visit' && <p>浏览器不让保存，只在本次打开期间有效，请到“汇报”页导出文件。</p>}
    </div>
  );
}
