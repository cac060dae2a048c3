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

/** The whole list in one sentence. */
export function wantedSentence({ year, asked, figures }: WantedList): string {
  if (asked === 0) return '没有要填报的指标';
  if (figures.length === 0) return `${year} 年应有的 ${asked} 项都有数`;
  return `${year} 年应有 ${asked} 项，${figures.length} 项要补：${stateCounts(figures)}`;
}
