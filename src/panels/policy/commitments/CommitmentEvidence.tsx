import { FINDINGS } from '#catalog/policy.ts';
import type { CommitmentReading } from '#policy/commitmentState.ts';
import { Mark } from '#ui/Mark.tsx';
import { useLookup } from '../../DatasetContext.ts';
import styles from './CommitmentTable.module.css';

/** What is known of a commitment, each fact with what it says, its source, date and standing. */
export function CommitmentEvidence({ reading: { evidence } }: { readonly reading: CommitmentReading }) {
  const lookup = useLookup();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ id, finding, text, sourceId, sourceText, date, standing, note }) => (
        <li key={id}>
          <b>{FINDINGS[finding].label}</b> {text}
          {note && `；${note}`}
          <span>
            {[lookup.row('sources', sourceId)?.publisher || sourceText, date || '日期不详'].join('，')}
            <Mark standing={standing} />
          </span>
        </li>
      ))}
    </ul>
  );
}
