import { QUALIFIERS } from '#catalog/figures.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Indicator } from '#domain/dataset.ts';
import { type Coverage, type Figure, figureStanding } from '#domain/figure.ts';
import type { Progress } from '#domain/limits.ts';
import { formatFigure } from './formatFigure.ts';
import { formatNumber } from './formatNumber.ts';
import { clauseLabel } from './labels.ts';
import { coverageText } from './sentences.ts';

const bare = (figure: Figure): string => {
  const { number, suffix } = formatFigure(figure);
  return `${number}${suffix}`;
};

/** 「63%」 with 约 or 以上; '' where there is no share. */
function shareText({ share, qualifier }: Progress): string {
  if (share === null) return '';
  const { prefix, suffix } = QUALIFIERS[qualifier];
  return `${prefix}${formatNumber(share * 100, 0)}%${suffix}`;
}

/** A figure against its goal in words: 「已用 1,200 / 指标 1,900 亩（63%），示例」. Never a share of nothing. */
export function progressText(progress: Progress): string {
  const { goal } = progress;
  return goal.kind === 'ceiling'
    ? underCeiling(progress, goal.ceiling.word, goal.ceiling.limitWord, goal.limit)
    : againstTarget(progress, goal.target);
}

function underCeiling(progress: Progress, word: string, limitWord: string, limit: Figure): string {
  const { value, share, met } = progress;
  const lacking = [
    ...(limit.kind === 'missing' ? [limitWord] : []),
    ...(value.kind === 'missing' ? [word] : []),
  ];
  if (lacking.length > 0) return `${lacking.join('和')}未填报，占比算不出`;
  const unit = value.indicator.unitLabel;
  const body = `${word} ${bare(value)} / ${limitWord} ${bare(limit)} ${unit}`;
  const sample = [value, limit].some((f) => figureStanding(f) === 'sample');
  const tail = sample ? `，${STANDINGS.sample.label}` : '';
  if (share === null) return `${body}，占比算不出${tail}`;
  const over = met === 'no' ? `，超出${limitWord}` : '';
  return `${body}（${shareText(progress)}）${over}${tail}`;
}

/** The same in a list whose head says what is asked: of a target only whether it is met, where that can be said. */
export function progressBrief(progress: Progress): string {
  if (progress.goal.kind === 'ceiling') return progressText(progress);
  return progress.met === 'unknown' ? '' : MET[progress.met];
}

/** What counties are held to, and how many can be: 「已用 / 指标：6 县区中 5 个有占比（示例 5）」. */
export function goalClause({ goal, indicator }: Progress, coverage: Coverage): string {
  return goal.kind === 'target'
    ? askedOf(goal.target, indicator)
    : `${goal.ceiling.word} / ${goal.ceiling.limitWord}：${coverageText(coverage, '县区', '占比')}`;
}

type Target = Extract<Progress['goal'], { kind: 'target' }>['target'];

function askedOf(target: Target, { decimals, unitLabel }: Indicator): string {
  const bound = target.direction === 'atLeast' ? '不少于' : '不超过';
  const kind = target.nature === 'rule' ? '规定' : '目标';
  return `${kind}${bound} ${formatNumber(target.value, decimals)} ${unitLabel}（${clauseLabel(target.clauseId)}）`;
}

function againstTarget({ indicator, value, met }: Progress, target: Target): string {
  const asked = askedOf(target, indicator);
  if (value.kind === 'missing') return asked;
  if (figureStanding(value) === 'sample') return `${asked}，示例不作评判`;
  return `${asked}，${MET[met]}`;
}

const MET = { yes: '达到', no: '未达到', unknown: '无法判断' } as const;
