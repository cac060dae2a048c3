import type { ConditionResult } from '#policy/assessment.ts';

/** A sub-condition in short: its name and what was found; the name alone where nothing was, which the verdict says. */
export function conditionText({
  condition: { name },
  verdict,
  brief,
  evidence,
  target,
}: ConditionResult): string {
  if (verdict === 'noEvidence' && evidence.length === 0 && target === null) return name;
  return brief.startsWith(name) ? brief : `${name}：${brief}`;
}
