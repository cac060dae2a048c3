import { dismissTold, redo, undo, useOwnEvidence } from '#view/ownEvidence.ts';
import styles from './StepNotice.module.css';

/** What the last step did, with the way back. */
export function StepNotice() {
  const told = useOwnEvidence((s) => s.told);
  return (
    <div role="status" className={styles.notice}>
      {told && (
        <>
          <span>{told.words}</span>
          {told.offers === 'undo' && (
            <button type="button" className="small-button" onClick={undo}>
              撤销
            </button>
          )}
          {told.offers === 'redo' && (
            <button type="button" className="small-button" onClick={redo}>
              重做
            </button>
          )}
          <button type="button" className="small-button" onClick={dismissTold}>
            知道了
          </button>
        </>
      )}
    </div>
  );
}
