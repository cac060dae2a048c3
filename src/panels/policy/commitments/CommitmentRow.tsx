import { RHYTHMS } from '#catalog/policy.ts';
import type { CommitmentReading } from '#policy/commitmentState.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { asOfDate } from '#selectors/targets.ts';
import { clausePlace } from '#symbology/clausePlace.ts';
import { COMMITMENT_STATES, commitmentWhy } from '#symbology/commitmentWords.ts';
import { StatusShape } from '#ui/StatusBadge.tsx';
import { ClauseLink } from '../../ClauseLink.tsx';
import { useDataset, useLookup, useView } from '../../DatasetContext.ts';
import { CommitmentEvidence } from './CommitmentEvidence.tsx';
import styles from './CommitmentTable.module.css';
import { COLUMNS } from './columns.ts';
import { FillEvidence } from './FillEvidence.tsx';
import { ResponsibleNames } from './ResponsibleNames.tsx';

interface Props {
  readonly reading: CommitmentReading;
  readonly lookup: PolicyLookup;
  readonly chosen: boolean;
}

/** One commitment: its sentence, its rhythm, who is charged, what would prove it, and what is known. */
export function CommitmentRow({ reading, lookup, chosen }: Props) {
  const rows = useLookup();
  const asOf = asOfDate(useDataset(), useView());
  const { commitment, state } = reading;
  const { name, quote, clauseId, rhythm, dueOn, proof, note } = commitment;
  const { label, colour, shape } = COMMITMENT_STATES[state];
  const why = commitmentWhy(reading, asOf, (id) => rows.row('towns', id)?.shortName ?? id);
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.quote}>
          「{quote}」 <ClauseLink clauseId={clauseId}>{clausePlace(lookup, clauseId)}</ClauseLink>
        </span>
      </th>
      <td data-label={COLUMNS.rhythm}>
        <span>{RHYTHMS[rhythm].label}</span>
        {dueOn && <span className={styles.minor}>期限 {dueOn}</span>}
      </td>
      <td data-label={COLUMNS.responsible}>
        <ResponsibleNames commitment={commitment} lookup={lookup} />
        {note && <span className={styles.minor}>{note}</span>}
      </td>
      <td data-label={COLUMNS.proof}>
        <span>{proof}</span>
      </td>
      <td data-label={COLUMNS.state}>
        <span className={styles.state} style={{ color: colour }}>
          <StatusShape state={shape} />
          {label}
        </span>
        {why && <span className={styles.minor}>{why}</span>}
        <CommitmentEvidence reading={reading} />
        <FillEvidence reading={reading} />
      </td>
    </tr>
  );
}
