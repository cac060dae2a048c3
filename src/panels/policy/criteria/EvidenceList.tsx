import type { Evidence } from '#domain/policy.ts';
import { EvidenceFact } from '../../evidence/EvidenceFact.tsx';
import styles from './EvidenceList.module.css';

interface Props {
  readonly evidence: readonly Evidence[];
  /** What has been said above already; it is not said twice. */
  readonly said: string;
}

/** What speaks of a sub-condition. */
export const EvidenceList = ({ evidence, said }: Props) =>
  evidence.length > 0 && (
    <ul className={styles.list}>
      {evidence.map((row) => (
        <li key={row.id}>
          <EvidenceFact row={row} said={said} />
        </li>
      ))}
    </ul>
  );
