import { FINDINGS } from '#catalog/policy.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Lookup } from '#domain/lookup.ts';
import { numberWords } from '#domain/numberWords.ts';
import type { Evidence } from '#domain/policy.ts';
import { type PolicyLookup, policyLookupOf } from '#policy/policyLookup.ts';
import { ruleFor, unitOfRule } from '#policy/ruleFor.ts';
import { observationOf, sourceOfEvidence } from '#selectors/assessmentSources.ts';
import { formatObservation } from '#symbology/formatFigure.ts';
import { Mark } from '#ui/Mark.tsx';
import { useLookup } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import { SourceLine } from '../SourceLine.tsx';
import styles from './EvidenceFact.module.css';

interface Props {
  readonly row: Evidence;
  /** What has been said beside it already; it is not said twice. */
  readonly said?: string;
}

/** One row of evidence: what it says, the fact, its standing, date, source, and who wrote it down. */
export function EvidenceFact({ row, said = '' }: Props) {
  const lookup = useLookup();
  const policy = usePolicy();
  const { finding, text, level, standing, date, sourceText, note, enteredBy, enteredOn } = row;
  const source = sourceOfEvidence(lookup, row);
  const entered = [enteredBy, enteredOn].filter((part) => part !== '').join(' ');
  const number = policy ? ownNumber(lookup, policyLookupOf(policy), row) : '';
  const notes = [sourceText, observationWords(lookup, row), note, entered && `${entered} 填写`];
  const says = level === '' ? FINDINGS[finding].label : LEVELS[level].label;
  return (
    <>
      <p className={styles.fact}>
        <b data-finding={finding}>{says}</b>
        {!said.includes(text) && <span>{[text, number].filter((part) => part !== '').join(' ')}</span>}
        <Mark standing={standing} withWord />
        <span className={styles.small}>{date || '日期不详'}</span>
        <span className={styles.small}>{notes.filter((part) => part).join('；')}</span>
      </p>
      {source && (
        <p className={styles.small}>
          <SourceLine source={source} />
        </p>
      )}
    </>
  );
}

/** The number a row tells itself, in the unit of the rule it is compared with; '' for none. */
function ownNumber(lookup: Lookup, policy: PolicyLookup, row: Evidence): string {
  if (row.value === null) return '';
  if (row.kind === 'landGrade') return `${row.value} 等`;
  const condition = policy.condition(row.conditionId);
  const town = lookup.row('towns', row.townId);
  if (!condition || !town) return '';
  const given = { lookup, policy, town, asOf: '' };
  const rule = ruleFor(given, condition);
  return rule.kind === 'rule' ? numberWords(row.value, unitOfRule(given, rule.target), 'exact') : '';
}

/** 「据 主导产业从业人员 56,000 人（2023-06）」; '' where it rests on no row. */
function observationWords(lookup: Lookup, row: Evidence): string {
  const observation = observationOf(lookup, row);
  const indicator = lookup.row('indicators', observation?.indicatorId ?? '');
  if (!observation || !indicator) return '';
  const { line, period } = formatObservation(observation, indicator);
  return `据 ${indicator.name} ${line}（${period}）`;
}
