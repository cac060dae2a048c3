import type { Indicator } from '#domain/dataset.ts';
import { formatObservation } from '#symbology/formatFigure.ts';
import type { HistoryPoint, HistoryRange, PlacedHistory } from './placeHistory.ts';

/** What stands beside a mark, with 示例, 约 and 以上 where they belong to it. */
export function pointText({ observation }: HistoryPoint, indicator: Indicator): string {
  const { word, number, suffix } = formatObservation(observation, indicator);
  return [word, `${number}${suffix}`].filter((t) => t !== '').join(' ');
}

export const rangeText = ({ low, high }: HistoryRange, indicator: Indicator): string =>
  `${pointText(low, indicator)} / ${pointText(high, indicator)}`;

/** Every mark in words, in the order of years. */
export function historyText({ points, ranges }: PlacedHistory, indicator: Indicator): string {
  const told = [
    ...points.map((p) => ({
      year: p.year,
      text: `${p.year} 年 ${formatObservation(p.observation, indicator).line}`,
    })),
    ...ranges.map((r) => ({
      year: r.year,
      text: `${r.year} 年说法不一：${rangeText(r, indicator)} ${indicator.unitLabel}`,
    })),
  ];
  return told
    .sort((a, b) => a.year - b.year)
    .map((t) => t.text)
    .join('，');
}
