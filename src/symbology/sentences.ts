import { POLICY_NUMBER } from '#catalog/product.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { LEVELS } from '#catalog/subjects.ts';
import type { Indicator } from '#domain/dataset.ts';
import { type Coverage, type Figure, figureStanding } from '#domain/figure.ts';
import type { Judgement } from '#domain/judgement.ts';
import { formatFigure } from './formatFigure.ts';
import { clauseLabel, TARGET_STATES } from './labels.ts';

/** 「省级」 for a target that counts one level, else its own name. */
const shortName = ({ target }: Judgement): string => {
  const [level] = target.countLevels;
  return level === undefined ? target.name : LEVELS[level].label;
};

/** One target as a clause: 「省级见到 1 个，目标 2 个」. */
export function targetClause(judgement: Judgement): string {
  const { target, value, state } = judgement;
  const verb = state === 'cannotJudge' ? '见到' : '现有';
  const seen = value === null ? '未见数' : `${verb} ${value} ${target.sourceUnit}`;
  return `${shortName(judgement)}${seen}，目标 ${target.value} ${target.sourceUnit}${goalSuffix(judgement)}`;
}

/** 以上 only where the clause itself says so. */
export const goalSuffix = ({ target }: Judgement): string =>
  target.quote.includes(`${target.value} ${target.sourceUnit}以上`) ? '以上' : '';

/** The verdict over several targets in words. */
export function verdictClause(judgements: readonly Judgement[]): string {
  const [first] = judgements;
  if (!first) return '没有可评判的目标';
  const same = judgements.every((j) => j.state === first.state);
  if (same && first.state === 'cannotJudge') {
    const counted = judgements.every((j) => j.value !== null);
    return counted ? '名单不完整，是否达到无法判断' : [...new Set(judgements.map((j) => j.why))].join('；');
  }
  if (same) return `各项目标均为“${TARGET_STATES[first.state].label}”`;
  return judgements.map((j) => `${shortName(j)}${TARGET_STATES[j.state].label}`).join('，');
}

/** 「6 县区中 5 个有值：报道 2 · 示例 3」. */
export function coverageText(coverage: Coverage, noun: string, what = '值'): string {
  const parts = (Object.keys(STANDINGS) as Standing[]).flatMap((s) => {
    const count = coverage.standings[s];
    return count === undefined ? [] : [`${STANDINGS[s].label} ${count}`];
  });
  const split = parts.length > 0 ? `：${parts.join(' · ')}` : '';
  return `${coverage.total} ${noun}中 ${coverage.reported} 个有${what}${split}`;
}

/** Fills the shared end of every copied sentence: where it is from and as of when. */
export const withBasis = (text: string, ...basis: readonly string[]): string =>
  `${text}。（${basis.filter((b) => b !== '').join('；')}）`;

export function targetSentence(judgement: Judgement, asOf: string, registerNote: string): string {
  const { target, why, state } = judgement;
  // A state that cannot be judged says so in its reason.
  const verdict = state === 'cannotJudge' ? why : `${TARGET_STATES[state].label}：${why}`;
  return withBasis(
    `朔州市专业镇：${targetClause(judgement)}，${verdict}`,
    `依据${POLICY_NUMBER}${clauseLabel(target.clauseId)}`,
    `评判日 ${asOf}`,
    registerNote,
  );
}

export function headlineSentence(judgements: readonly Judgement[], asOf: string, scope: string): string {
  const clauses = [...judgements.map(targetClause), verdictClause(judgements)].join('；');
  return withBasis(
    `朔州市专业镇：${clauses}`,
    `依据${POLICY_NUMBER}`,
    `评判日 ${asOf}`,
    scope,
    judgements.length > 0 && judgements.every((j) => j.state === 'cannotJudge') ? '两级名单均不完整' : '',
  );
}

/** One figure in words with its period and standing: 「主导产业产值 示例 86 亿元（2024，示例）」. */
export function figureClause(figure: Figure): string {
  const text = formatFigure(figure);
  const standing = text.standing === null ? '' : STANDINGS[text.standing].label;
  const detail = [text.period, standing].filter((d) => d !== '').join('，');
  return `${figure.indicator.name} ${text.line}${detail ? `（${detail}）` : ''}`;
}

/** A thing and its figures as one sentence. */
export function dossierSentence(
  name: string,
  facts: readonly string[],
  figures: readonly Figure[],
  sources: readonly string[],
  dataDate: string,
): string {
  const reported = figures.filter((f) => f.kind !== 'missing');
  const body = [`${name}：${facts.join('、')}`, ...reported.map(figureClause)].join('；');
  return withBasis(
    body,
    `${figures.length} 项指标中 ${reported.length} 项有值`,
    reported.some((f) => figureStanding(f) === 'sample') ? '含示例数据' : '',
    sources.length > 0 ? `来源：${sources.join('、')}` : '',
    `数据截至 ${dataDate}`,
  );
}

/** A request that can be sent as it stands: what, of whom, for what, on which ground. */
export function requestSentence(
  { name, holder, basis }: { readonly name: string; readonly holder: string; readonly basis: string },
  scope: string,
  use: string,
): string {
  return withBasis(
    `请${holder}提供“${name}”（${scope}），并注明年份、口径和来源${use === '' ? '' : `；用于${use}`}`,
    `依据${POLICY_NUMBER}`,
    basis,
  );
}

/** What nobody has reported: how many, and who could: 「用地计划指标 0/6 已填报 · 可提供：市规划和自然资源局」. */
export const nobodyClause = ({ name, holder }: Indicator, { reported, total }: Coverage): string =>
  `${name} ${reported}/${total} 已填报 · 可提供：${holder || NO_HOLDER}`;

export const NO_HOLDER = '方案未指定单位';
