import { useState } from 'react';
import { EVIDENCE_KINDS } from '#catalog/policy.ts';
import type { Evidence } from '#domain/policy.ts';
import { evidenceCsv } from '#ingest/openEvidence.ts';
import type { EvidenceSubject } from '#policy/evidenceDraft.ts';
import { latePart } from '#ui/latePart.tsx';
import { redo, removeEvidence, undo, useOwnEvidence } from '#view/ownEvidence.ts';
import { saveFile } from '../saveFile.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import type { EvidenceDialogProps } from './EvidenceDialog.tsx';
import { EvidenceFact } from './EvidenceFact.tsx';
import { EvidenceImport } from './EvidenceImport.tsx';
import styles from './OwnEvidencePanel.module.css';
import { PlaceNote } from './PlaceNote.tsx';
import { useSubjectWords } from './useSubjectWords.ts';

const EvidenceDialog = latePart<EvidenceDialogProps>(
  '佐证表单',
  async () => (await import('./EvidenceDialog.tsx')).EvidenceDialog,
);

/** All evidence the reader has entered in this browser: change, undo, take away as a file, bring in from one. */
export function OwnEvidencePanel() {
  const { rows, past, future } = useOwnEvidence((s) => s.kept);
  const [changing, setChanging] = useState<Evidence | null>(null);
  const last = past.at(-1);
  const [next] = future;
  return (
    <section aria-label="本机佐证">
      <PlaceNote atExport />
      <div className={styles.tools}>
        <EvidenceButton kind="recognition" label="填认定批次" about="专业镇认定" />
        <button type="button" className="small-button" disabled={!last} onClick={undo}>
          撤销{last && `（${last.words}）`}
        </button>
        <button type="button" className="small-button" disabled={!next} onClick={redo}>
          重做{next && `（${next.words}）`}
        </button>
        <button
          type="button"
          className="small-button"
          disabled={rows.length === 0}
          onClick={async () => saveFile('evidence.csv', await evidenceCsv(rows))}
        >
          导出 evidence.csv
        </button>
        <EvidenceImport />
      </div>
      <p className={styles.note}>
        导出的文件与数据包的 policy/evidence.csv
        同列：并入数据包，佐证就随包分发；在另一台电脑上可从这里导入。
      </p>
      {rows.length === 0 ? (
        <p className={styles.empty}>还没有填写佐证。在“政策”页的认定标准和落实事项里可以填。</p>
      ) : (
        <ul className={styles.list} aria-label="所填佐证">
          {rows.map((row) => (
            <OwnRow key={row.id} row={row} onChange={() => setChanging(row)} />
          ))}
        </ul>
      )}
      {changing && (
        <EvidenceDialog subject={subjectOf(changing)} row={changing} onClose={() => setChanging(null)} />
      )}
    </section>
  );
}

function OwnRow({ row, onChange }: { readonly row: Evidence; readonly onChange: () => void }) {
  const { title } = useSubjectWords(subjectOf(row));
  return (
    <li>
      <div className={styles.about}>
        <b>{title}</b>
        <span>{EVIDENCE_KINDS[row.kind].label}</span>
      </div>
      <div>
        <EvidenceFact row={row} />
      </div>
      <span className={styles.tools}>
        <button type="button" className="small-button" aria-label={`修改：${row.text}`} onClick={onChange}>
          修改
        </button>
        <button
          type="button"
          className="small-button"
          aria-label={`删除：${row.text}`}
          onClick={() => removeEvidence(row)}
        >
          删除
        </button>
      </span>
    </li>
  );
}

const subjectOf = ({ kind, townId, areaId, conditionId, commitmentId }: Evidence): EvidenceSubject => ({
  kind,
  ...(townId !== '' && { townId }),
  ...(areaId !== '' && { areaId }),
  ...(conditionId !== '' && { conditionId }),
  ...(commitmentId !== '' && { commitmentId }),
});
