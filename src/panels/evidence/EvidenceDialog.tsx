import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
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
  /** What the reader is about to do that would throw away what was typed. */
  const [asking, setAsking] = useState<(() => void) | null>(null);
  const words = useSubjectWords(subject);
  const state = useContext(PolicyContext);
  const own = useOwnEvidence((s) => s.kept.rows);
  const rows = state.kind === 'ready' ? evidenceOn(state.policy.evidence, subject) : [];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (asking) goOn.current?.focus();
  }, [asking]);
  const close = () => dialog.current?.close();
  const unlessTyped = (go: () => void) => (dirty ? setAsking(() => go) : go());
  const leave = () => unlessTyped(close);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    // The browser would close it at once.
    event.preventDefault();
    if (asking) setAsking(null);
    else leave();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="evidence-title"
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
      onKeyDown={onKeyDown}
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
        onChange={(chosen) => unlessTyped(() => setChanging(chosen))}
      />
      <EvidenceForm
        key={changing?.id ?? 'new'}
        subject={subject}
        before={changing}
        onDirty={setDirty}
        onSaved={close}
        onCancel={changing && !row ? () => unlessTyped(() => setChanging(null)) : leave}
      />
      {asking && (
        <div role="alertdialog" aria-labelledby="evidence-unsaved" className={styles.asking}>
          <p id="evidence-unsaved">填写的内容还没有保存。</p>
          <button
            type="button"
            className={styles.plain}
            onClick={() => {
              asking();
              setAsking(null);
            }}
          >
            放弃填写
          </button>
          <button type="button" ref={goOn} className={styles.primary} onClick={() => setAsking(null)}>
            继续填写
          </button>
        </div>
      )}
    </dialog>
  );
}
