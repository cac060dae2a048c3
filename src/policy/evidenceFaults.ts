import {
  EVIDENCE_KINDS,
  type EvidenceKind,
  FINDINGS,
  LAND_GRADE_RANGE,
  RECOGNISED_LEVELS,
} from '#catalog/policy.ts';
import { POLICY_TABLES } from '#catalog/policyTables.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Condition, Evidence } from '#domain/policy.ts';

/** What is wrong with one cell of evidence, and what would be right. */
export interface EvidenceFault {
  readonly column: keyof Evidence;
  readonly message: string;
  readonly expected: string;
}

/** What every row of evidence must say by what it is about, whether it comes from a file or a form. */
export function evidenceFaults(row: Evidence, condition: Condition | undefined): readonly EvidenceFault[] {
  return [...blanks(row), ...wrongFinding(row, condition), ...wrongLevel(row), ...wrongGrade(row)];
}

type Group = readonly (keyof Evidence)[];

const titleOf = (column: keyof Evidence): string =>
  `${POLICY_TABLES.evidence.columns[column].title}（${column}）`;

/** Whatever it is about, evidence says where it is from. */
const ALWAYS: readonly Group[] = [['sourceId', 'sourceText']];

function blanks(row: Evidence): readonly EvidenceFault[] {
  const { label, needs } = EVIDENCE_KINDS[row.kind];
  return [...needs, ...ALWAYS].flatMap((columns: Group) => {
    const [column] = columns;
    if (!column || columns.some((name) => row[name] !== '' && row[name] !== null)) return [];
    const titles = columns.map(titleOf).join('或');
    return [{ column, message: `${label}的佐证没有写${titles}`, expected: `填写${titles}` }];
  });
}

const allowedOf = (kind: EvidenceKind): readonly string[] => EVIDENCE_KINDS[kind].findings;

function wrongFinding(
  { kind, finding }: Evidence,
  condition: Condition | undefined,
): readonly EvidenceFault[] {
  const column = 'finding';
  const noException = finding === 'exception' && condition?.inPrinciple === false;
  const allowed = allowedOf(kind).filter((id) => !(noException && id === 'exception'));
  if (allowed.includes(finding)) return [];
  const expected = `只能是 ${allowed.join('、')} 之一`;
  const message = noException
    ? `方案对“${condition.name}”没有写“原则上”，不能作例外`
    : `${EVIDENCE_KINDS[kind].label}的佐证不能说“${FINDINGS[finding].label}”`;
  return [{ column, message, expected }];
}

function wrongLevel({ kind, level }: Evidence): readonly EvidenceFault[] {
  if (level === '') return [];
  const column = 'level';
  if (kind !== 'recognition') return [{ column, message: '只有认定批次的佐证写认定层级', expected: '留空' }];
  const recognised: readonly string[] = RECOGNISED_LEVELS;
  return recognised.includes(level)
    ? []
    : [
        {
          column,
          message: `“${LEVELS[level].label}”没有经过认定`,
          expected: `只能是 ${RECOGNISED_LEVELS.join('、')} 之一`,
        },
      ];
}

function wrongGrade({ kind, value }: Evidence): readonly EvidenceFault[] {
  const [dearest, cheapest] = LAND_GRADE_RANGE;
  if (kind !== 'landGrade' || value === null) return [];
  if (Number.isInteger(value) && value >= dearest && value <= cheapest) return [];
  const message = `${value} 不是土地等别`;
  return [{ column: 'value', message, expected: `${dearest} 到 ${cheapest} 的整数` }];
}
