import { FINDINGS } from '#catalog/policy.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Evidence } from '#domain/policy.ts';
import { Mark } from '#ui/Mark.tsx';
import { removeEvidence } from '#view/ownEvidence.ts';
import { useLookup } from '../DatasetContext.ts';
import { SourceLine } from '../SourceLine.tsx';
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
            <EvidenceWords row={row} />
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

/** One row in words: what it says, the fact, its standing, date, source and who wrote it down. */
export function EvidenceWords({ row }: { readonly row: Evidence }) {
  const lookup = useLookup();
  const source = lookup.row('sources', row.sourceId);
  const says = row.level === '' ? FINDINGS[row.finding].label : LEVELS[row.level].label;
  const entered = [row.enteredBy, row.enteredOn].filter((part) => part !== '').join(' ');
  const notes = [row.sourceText, row.note, entered === '' ? '' : `${entered} 填写`].filter(
    (part) => part !== '',
  );
  return (
    <div className={styles.words}>
      <p>
        {row.finding === 'states' && row.level === '' ? null : <b>{says}</b>} {row.text}
        {row.value !== null && ` ${row.value}`} <Mark standing={row.standing} withWord />{' '}
        <span className={styles.date}>{row.date || '日期不详'}</span>
      </p>
      <p className={styles.source}>
        {source && <SourceLine source={source} />}
        {source && notes.length > 0 && '；'}
        {notes.join('；')}
      </p>
    </div>
  );
}
