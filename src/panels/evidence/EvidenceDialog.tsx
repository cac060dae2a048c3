import { Portal } from 'radix-ui';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Evidence } from '#domain/policy.ts';
import type { EvidenceSubject } from '#policy/evidenceDraft.ts';
import { useOwnEvidence } from '#view/ownEvidence.ts';
import { PolicyContext } from '../PolicyContext.ts';
import styles from './EvidenceDialog.module.css';
import { EvidenceForm } from './EvidenceForm.tsx';
import { EvidenceRows } from './EvidenceRows.tsx';
import { evidenceOn } from './evidenceOn.ts';
import { PlaceNote } from './PlaceNote.tsx';
import { useSubjectWords } from './useSubjectWords.ts';
import { useEscape, useUnsaved } from './useUnsaved.ts';

export interface EvidenceDialogProps {
  readonly subject: EvidenceSubject;
  /** The row to change at once; else a new one is asked for. */
  readonly row?: Evidence;
  readonly onClose: () => void;
}

/** What there is on one thing, and the form to add or change a row. What was typed is never thrown away unasked. */
export function EvidenceDialog({ subject, row, onClose }: EvidenceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const goOn = useRef<HTMLButtonElement>(null);
  const [changing, setChanging] = useState<Evidence | null>(row ?? null);
  const [dirty, setDirty] = useState(false);
  const { asking, unlessUnsaved, stay, discard } = useUnsaved(dirty);
  const words = useSubjectWords(subject);
  const state = useContext(PolicyContext);
  const own = useOwnEvidence((s) => s.kept.rows);
  const rows = state.kind === 'ready' ? evidenceOn(state.policy.evidence, subject) : [];
  const show = useCallback((shown: HTMLDialogElement | null) => {
    dialog.current = shown;
    shown?.showModal();
  }, []);
  useEffect(() => {
    if (asking) goOn.current?.focus();
  }, [asking]);
  const close = () => dialog.current?.close();
  const leave = () => unlessUnsaved(close);
  useEscape(asking ? stay : leave);
  return (
    // Nothing of the looks of what it was opened in comes along.
    <Portal.Root>
      <dialog
        ref={show}
        className={styles.dialog}
        aria-labelledby="evidence-title"
        onClose={onClose}
        onCancel={(event) => {
          event.preventDefault();
          leave();
        }}
        onKeyDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        <header className={styles.head}>
          <h2 id="evidence-title">{words.title}</h2>
          <button type="button" className="small-button" onClick={leave}>
            关闭
          </button>
        </header>
        {words.quote !== '' && <blockquote className={styles.quote}>{words.quote}</blockquote>}
        {words.proof !== '' && <p className={styles.proof}>要证明什么：{words.proof}</p>}
        <PlaceNote />
        <EvidenceRows
          rows={rows}
          own={own}
          changing={changing?.id ?? ''}
          onChange={(chosen) => unlessUnsaved(() => setChanging(chosen))}
        />
        <EvidenceForm
          key={changing?.id ?? 'new'}
          subject={subject}
          before={changing}
          onDirty={setDirty}
          onSaved={close}
          onCancel={changing && !row ? () => unlessUnsaved(() => setChanging(null)) : leave}
        />
        {asking && (
          <div role="alertdialog" aria-labelledby="evidence-unsaved" className={styles.asking}>
            <p id="evidence-unsaved">填写的内容还没有保存。</p>
            <button type="button" className={styles.plain} onClick={discard}>
              放弃填写
            </button>
            <button type="button" ref={goOn} className={styles.primary} onClick={stay}>
              继续填写
            </button>
          </div>
        )}
      </dialog>
    </Portal.Root>
  );
}
