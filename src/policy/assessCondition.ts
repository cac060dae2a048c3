import { TABLE_FILES } from '#catalog/packageFiles.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Target } from '#domain/dataset.ts';
import { isWhole } from '#domain/isWhole.ts';
import type { Condition, Evidence } from '#domain/policy.ts';
import type { ConditionResult } from './assessment.ts';
import { countyVoice } from './countyVoice.ts';
import { evidenceRows } from './evidenceRows.ts';
import { evidenceVoice, evidenceWords } from './evidenceVoice.ts';
import { goalWords, ruleFor } from './ruleFor.ts';
import { measureRule, ruleVoice } from './ruleVoice.ts';
import { type Settled, settleVoices } from './settleVoices.ts';
import type { Case, Voice } from './voice.ts';

const SAMPLE: ReadonlySet<Standing> = new Set(['sample']);

/** What was found on one sub-condition of one town. */
export function assessCondition(given: Case, condition: Condition): ConditionResult {
  const { measured, sample, late } = evidenceRows(given, condition);
  const base = { condition, holder: condition.holder, evidence: measured, sample: null };
  const rule = condition.rule === 'target' ? ruleFor(given, condition) : null;
  if (rule && rule.kind !== 'rule') {
    const found = { verdict: 'noEvidence', basis: 'none', undated: false, target: null } as const;
    return { ...base, ...found, brief: rule.brief, why: rule.why, lacking: rule.lacking };
  }
  const target = rule?.target ?? null;
  const figure = figureVoice(given, condition, target);
  const settled = conclude(given, condition, target, measured, figure ? [figure] : []);
  const why = `${settled.why}${gapWords(given, settled)}${late.length > 0 ? lateWords(given, late) : ''}`;
  const goal = target ? `，须达到 ${goalWords(target)}` : '';
  return {
    ...base,
    ...settled,
    target,
    why,
    lacking: settled.verdict === 'met' ? '' : `${condition.proof}${goal}`,
    sample: sampleResult(given, condition, target, sample),
  };
}

/** What the package itself says where the text gives a number or a place. */
function figureVoice(given: Case, condition: Condition, target: Target | null): Voice | null {
  if (condition.rule === 'oneCounty') return countyVoice(given);
  return target && ruleVoice(given, condition, target, measureRule(given, target));
}

/** Evidence speaks first, so that a cell shows it rather than that nothing else is public. */
function conclude(
  given: Case,
  condition: Condition,
  target: Target | null,
  rows: readonly Evidence[],
  figures: readonly Voice[],
): Settled {
  const told = rows.flatMap((row) => evidenceVoice(given, condition, target, row) ?? []);
  const settled = settleVoices([...told, ...figures]);
  const exception = rows.find((row) => row.finding === 'exception' && row.text.trim() !== '');
  if (settled.verdict === 'met' || !exception) return settled;
  if (!condition.inPrinciple) {
    return { ...settled, why: `${settled.why}；原文未说“原则上”，不能以例外论` };
  }
  return {
    verdict: 'met',
    basis: 'exception',
    brief: '例外，有理由',
    why: `原则上要求“${condition.name}”，${settled.why}，例外理由：${evidenceWords(exception, null)}`,
    undated: exception.date === '',
  };
}

/** What illustrative values and rows would say, and they alone. */
function sampleResult(
  given: Case,
  condition: Condition,
  target: Target | null,
  rows: readonly Evidence[],
): ConditionResult['sample'] {
  const figures = target && target.registerId === '' ? sampleFigures(given, condition, target) : [];
  if (rows.length === 0 && figures.length === 0) return null;
  const { verdict, why } = conclude(given, condition, target, rows, figures);
  return { verdict, why: `示例：${why}；仅作演示，不作依据` };
}

function sampleFigures(given: Case, condition: Condition, target: Target): readonly Voice[] {
  const measured = measureRule(given, target, SAMPLE);
  const told = measured.lack === null || measured.lack === 'rival';
  return told ? [ruleVoice(given, condition, target, measured)] : [];
}

const lateWords = ({ asOf }: Case, late: readonly Evidence[]): string =>
  `；另有 ${late.length} 条佐证晚于 ${asOf}，未计`;

/** Rows that could not be read may have said something. */
const gapWords = ({ policy }: Case, { verdict }: Settled): string =>
  verdict === 'noEvidence' && !isWhole(policy.policy, TABLE_FILES.evidence)
    ? '；佐证表中有行有错，未采用'
    : '';
