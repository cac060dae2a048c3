import type { Indicator } from '#domain/dataset.ts';
import { formatObservation } from '#symbology/formatFigure.ts';
import type { HistoryPoint, HistoryRange, PlacedHistory } from './placeHistory.ts';

/** `brief` on the drawing, where large numbers are in 万; `number` where it is read out. */
type Size = 'brief' | 'number';

/** What a mark tells, with 示例, 约 and 以上 where they belong to it. */
export function pointText({ observation }: HistoryPoint, indicator: Indicator, size: Size = 'brief'): string {
  const text = formatObservation(observation, indicator);
  return [text.word, `${text[size]}${text.suffix}`].filter((t) => t !== '').join(' ');
}

export const rangeText = ({ low, high }: HistoryRange, indicator: Indicator, size: Size = 'brief'): string =>
  `${pointText(low, indicator, size)} / ${pointText(high, indicator, size)}`;

/** Every mark in words, in the order of years. */
export function historyText({ points, ranges }: PlacedHistory, indicator: Indicator): string {
  const told = [
    ...points.map((p) => ({
      year: p.year,
      text: `${p.year} 年 ${formatObservation(p.observation, indicator).line}`,
    })),
    ...ranges.map((r) => ({
      year: r.year,
      text: `${r.year} 年说法不一：${rangeText(r, indicator, 'number')} ${indicator.unitLabel}`,
    })),
  ];
  return told
    .sort((a, b) => a.year - b.year)
    .map((t) => t.text)
    .join('，');
}
