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
  switch (goal.kind) {
    case 'ceiling':
      return underCeiling(progress, goal.ceiling.word, goal.ceiling.limitWord, goal.limit);
    case 'target':
      return againstTarget(progress, goal.target);
    case 'tier':
      return towardTier(progress, goal.value);
  }
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
  if (progress.goal.kind !== 'target') return progressText(progress);
  return progress.met === 'unknown' ? '' : MET[progress.met];
}

/** What counties are held to, and how many can be: 「已用 / 指标：6 县区中 5 个有占比（示例 5）」. */
export function goalClause({ goal, indicator }: Progress, coverage: Coverage): string {
  switch (goal.kind) {
    case 'ceiling':
      return `${goal.ceiling.word} / ${goal.ceiling.limitWord}：${coverageText(coverage, '县区', '占比')}`;
    case 'target':
      return boundText(goal.target, indicator);
    case 'tier':
      return `${tierName(goal.value, indicator)}：${coverageText(coverage, '镇与集群')}`;
  }
}

const tierName = (tier: number, { unitLabel, decimals }: Indicator): string =>
  `层级 ${formatNumber(tier, decimals)} ${unitLabel}`;

/** 「62 / 层级 100 亿元（62%），示例」. */
function towardTier(progress: Progress, tier: number): string {
  const { indicator, value, share, standing } = progress;
  if (value.kind === 'missing') return `${indicator.name}未填报，层级算不出`;
  const part = share === null ? '占比算不出' : shareText(progress);
  const tail = standing === 'sample' ? `，${STANDINGS.sample.label}` : '';
  return `${bare(value)} / ${tierName(tier, indicator)}（${part}）${tail}`;
}

type Target = Extract<Progress['goal'], { kind: 'target' }>['target'];

/** 「规定不少于 10 %」. */
function boundText(target: Target, { decimals, unitLabel }: Indicator): string {
  const bound = target.direction === 'atLeast' ? '不少于' : '不超过';
  const kind = target.nature === 'rule' ? '规定' : '目标';
  return `${kind}${bound} ${formatNumber(target.value, decimals)} ${unitLabel}`;
}

const askedOf = (target: Target, indicator: Indicator): string =>
  `${boundText(target, indicator)}（${clauseLabel(target.clauseId)}）`;

function againstTarget({ indicator, value, met }: Progress, target: Target): string {
  const asked = askedOf(target, indicator);
  if (value.kind === 'missing') return asked;
  if (figureStanding(value) === 'sample') return `${asked}，示例不作评判`;
  return `${asked}，${MET[met]}`;
}

const MET = { yes: '达到', no: '未达到', unknown: '无法判断' } as const;
