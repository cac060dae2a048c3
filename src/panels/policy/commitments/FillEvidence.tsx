import type { CommitmentReading } from '#policy/commitmentState.ts';
import { useLookup } from '../../DatasetContext.ts';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import styles from './CommitmentTable.module.css';

/** The way to evidence of one's own: one form, or one a town where each town is owed it. */
export function FillEvidence({ reading: { commitment, parts } }: { readonly reading: CommitmentReading }) {
  const lookup = useLookup();
  const { id, name, rhythm } = commitment;
  const entry = { kind: 'commitment', commitmentId: id } as const;
  if (rhythm !== 'perTown') return <EvidenceButton {...entry} about={name} />;
  return (
    <span className={styles.fill}>
      {parts.map(({ key }) => {
        const town = lookup.row('towns', key)?.shortName ?? key;
        return <EvidenceButton key={key} {...entry} townId={key} label={`填佐证：${town}`} about={name} />;
      })}
    </span>
  );
}
