import { SUBJECT_KINDS } from '#catalog/subjects.ts';
import { WANTED_STATES, type WantedState } from '#catalog/wanted.ts';
import type { WantedFigure, WantedList } from '#domain/wanted.ts';
import { formatFigure } from './formatFigure.ts';

/** What is known instead, with its period: 「3.2 亿元（2022）」. */
export function knownText({ known }: Pick<WantedFigure, 'known'>): string {
  const { line, period } = formatFigure(known);
  return period === '' ? line : `${line}（${period}）`;
}

/** 「未填报 206 · 只有示例 77」, the states that occur. */
export function stateCounts(figures: readonly WantedFigure[]): string {
  const parts = (Object.keys(WANTED_STATES) as WantedState[]).flatMap((state) => {
    const count = figures.filter((figure) => figure.state === state).length;
    return count === 0 ? [] : [`${WANTED_STATES[state].label} ${count}`];
  });
  return parts.join(' · ');
}

const MOST_NAMES = 8;

/** What of an indicator is asked for: whose where there are several, the year and the unit. */
export function wantedScope(figures: readonly WantedFigure[], year: number): string {
  const [first] = figures;
  return [...whoseOf(figures), `${year} 年`, `单位：${first?.indicator.unitLabel ?? ''}`].join('，');
}

/** A zone and a park may have one name: of one alone, the name itself is said elsewhere. */
function whoseOf(figures: readonly WantedFigure[]): readonly string[] {
  const [first, second] = figures;
  if (!first) return [];
  if (second) return [figures.length > MOST_NAMES ? kindCounts(figures) : namesOf(figures)];
  const { kind } = first.subject;
  return kind === 'zone' || kind === 'park' ? [SUBJECT_KINDS[kind].label] : [];
}

const namesOf = (figures: readonly WantedFigure[]): string =>
  figures.map(({ subject }) => subject.name).join('、');

/** 「县（市、区） 6 个、园区 14 个，名单见缺数清单」. */
function kindCounts(figures: readonly WantedFigure[]): string {
  const kinds = [...new Set(figures.map(({ subject }) => subject.kind))];
  const counts = kinds.map(
    (kind) =>
      `${SUBJECT_KINDS[kind].label} ${figures.filter(({ subject }) => subject.kind === kind).length} 个`,
  );
  return `${counts.join('、')}，名单见缺数清单`;
}

/** The whole list in one sentence. */
export function wantedSentence({ year, asked, figures }: WantedList): string {
  if (asked === 0) return '没有要填报的指标';
  if (figures.length === 0) return `${year} 年应有的 ${asked} 项都有数`;
  if (figures.length === asked) return `${year} 年应有的 ${asked} 项都要补：${stateCounts(figures)}`;
  return `${year} 年应有 ${asked} 项，${figures.length} 项要补：${stateCounts(figures)}`;
}
