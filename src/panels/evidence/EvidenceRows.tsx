import type { Evidence } from '#domain/policy.ts';
import { removeEvidence } from '#view/ownEvidence.ts';
import { EvidenceFact } from './EvidenceFact.tsx';
import styles from './EvidenceRows.module.css';
import { StepNotice } from './StepNotice.tsx';

interface Props {
  readonly rows: readonly Evidence[];
  /** Those of them the reader may change. */
  readonly own: readonly Evidence[];
  readonly onChange: (row: Evidence) => void;
  /** Id of the row that is being changed; '' for none. */
  readonly changing: string;
}

/** What there is already: the package's rows, and the reader's own with the way to change and delete them. */
export function EvidenceRows({ rows, own, onChange, changing }: Props) {
  const ids = new Set(own.map(({ id }) => id));
  return (
    <section aria-label="已有佐证" className={styles.section}>
      <h3>
        已有佐证 <span>{rows.length} 条</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id} data-changing={row.id === changing}>
            <div className={styles.words}>
              <EvidenceFact row={row} />
            </div>
            {ids.has(row.id) ? (
              <span className={styles.tools}>
                <button
                  type="button"
                  className="small-button"
                  aria-label={`修改：${row.text}`}
                  onClick={() => onChange(row)}
                >
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
            ) : (
              <span className={styles.from}>数据包</span>
            )}
          </li>
        ))}
      </ul>
      <StepNotice />
    </section>
  );
}
