import { FINDINGS } from '#catalog/policy.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { Evidence } from '#domain/policy.ts';
import { observationOf, sourceOfEvidence } from '#selectors/assessmentSources.ts';
import { formatObservation } from '#symbology/formatFigure.ts';
import { Mark } from '#ui/Mark.tsx';
import { useLookup } from '../../DatasetContext.ts';
import { SourceLine } from '../../SourceLine.tsx';
import styles from './EvidenceList.module.css';

interface Props {
  readonly evidence: readonly Evidence[];
  /** What has been said above already; it is not said twice. */
  readonly said: string;
}

/** What speaks of a sub-condition: the fact, what it says, its standing, date and source. */
export const EvidenceList = ({ evidence, said }: Props) =>
  evidence.length > 0 && (
    <ul className={styles.list}>
      {evidence.map((row) => (
        <EvidenceItem key={row.id} row={row} said={said} />
      ))}
    </ul>
  );

function EvidenceItem({ row, said }: { readonly row: Evidence } & Pick<Props, 'said'>) {
  const lookup = useLookup();
  const { finding, text, standing, date, sourceText, note, enteredBy, enteredOn } = row;
  const source = sourceOfEvidence(lookup, row);
  const entered = [enteredBy, enteredOn].filter((part) => part !== '').join(' ');
  const notes = [sourceText, observationWords(lookup, row), note, entered && `${entered} 填写`];
  return (
    <li>
      <p className={styles.fact}>
        <b data-finding={finding}>{FINDINGS[finding].label}</b>
        {!said.includes(text) && <span>{text}</span>}
        <Mark standing={standing} withWord />
        <span className={styles.small}>{date || '日期不详'}</span>
        <span className={styles.small}>{notes.filter((part) => part).join('；')}</span>
      </p>
      {source && (
        <p className={styles.small}>
          <SourceLine source={source} />
        </p>
      )}
    </li>
  );
}

/** 「据 怀仁陶瓷 主导产业从业人员 56,000 人（2023-06）」; '' where it rests on no row. */
function observationWords(lookup: Lookup, row: Evidence): string {
  const observation = observationOf(lookup, row);
  const indicator = lookup.row('indicators', observation?.indicatorId ?? '');
  if (!observation || !indicator) return '';
  const { line, period } = formatObservation(observation, indicator);
  return `据 ${indicator.name} ${line}（${period}）`;
}
