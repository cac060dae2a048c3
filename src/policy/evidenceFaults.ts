import {
  EVIDENCE_KINDS,
  FINDINGS,
  type Finding,
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
  return [
    ...blanks(row),
    ...wrongFinding(row, condition),
    ...wrongLevel(row),
    ...wrongGrade(row),
    ...fromSample(row),
  ];
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

function wrongFinding(row: Evidence, condition: Condition | undefined): readonly EvidenceFault[] {
  const { kind, finding } = row;
  const { label, findings } = EVIDENCE_KINDS[kind];
  const refused: Readonly<Partial<Record<Finding, string>>> = {
    ...(condition?.inPrinciple === false && {
      exception: `方案对“${condition.name}”没有写“原则上”，不能作例外`,
    }),
    ...(kind === 'condition' &&
      row.value === null &&
      row.observationId === '' && { states: '没有数值，也没有所据数据，“载明”没有说明什么' }),
  };
  const allowed = findings.filter((id: Finding) => !(id in refused));
  if (allowed.some((id) => id === finding)) return [];
  const message = refused[finding] ?? `${label}的佐证不能说“${FINDINGS[finding].label}”`;
  return [{ column: 'finding', message, expected: `只能是 ${allowed.join('、')} 之一` }];
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

/** Source that stands for "nobody measured it". */
const SAMPLE = 'sample';

function fromSample({ sourceId, standing }: Evidence): readonly EvidenceFault[] {
  if (sourceId !== SAMPLE || standing === SAMPLE) return [];
  const message = '来源是示例数据，数据性质却不是示例';
  return [{ column: 'standing', message, expected: SAMPLE }];
}
