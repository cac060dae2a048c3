import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { type TrendLine, trendLines } from '#selectors/trendLines.ts';
import { selectTrend, type Trend } from '#selectors/trendSubjects.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import { placesOf } from '../figureColumns.ts';
import { LINE_INKS } from './lineLooks.ts';
import type { ChartLine, LineChart } from './slideContent.ts';

/** As many lines as can be told apart in one chart. */
const MOST_LINES = LINE_INKS.length;

/** An indicator over the years, as the panel of years has it. */
export interface TrendTold {
  readonly trend: Trend;
  readonly title: string;
  readonly lines: readonly TrendLine[];
  /** Years in which any line has a figure, earliest first; at least one. */
  readonly years: readonly number[];
  /** Null where all there is are rivals, which are no points. */
  readonly chart: LineChart | null;
  /** What is to be kept in mind with the chart. */
  readonly remarks: readonly string[];
  readonly sourceIds: readonly string[];
}

/** The lines of a view and their chart; `elsewhere`: whether a table beside tells the rivals of a year. Null without any. */
export function trendTold(
  dataset: Dataset,
  view: ViewState,
  elsewhere: (year: number, years: readonly number[]) => boolean,
): TrendTold | null {
  const trend = selectTrend(dataset, view, visibleThings(dataset, view));
  if (!trend || trend.indicator.lasting) return null;
  const { indicator } = trend;
  const lines = trendLines(trend);
  const figures = lines.flatMap((line) =>
    [...line.figures].map(([year, figure]) => ({ line, year, figure })),
  );
  const years = [...new Set(figures.map(({ year }) => year))].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const drawn = lines.map((line) => chartLine(line, all)).filter(({ values }) => values.some(isNumber));
  const title = `历年${indicator.name}（${indicator.unitLabel}）`;
  const numbers = drawn.flatMap(({ values }) => values.filter(isNumber));
  const rivals = figures.filter(({ figure }) => figure.kind === 'rival');
  return {
    trend,
    title,
    lines,
    years,
    chart:
      drawn.length === 0
        ? null
        : {
            kind: 'lines',
            title,
            years: all,
            lines: drawn.slice(0, MOST_LINES),
            places: Math.max(...numbers.map((value) => placesOf(value, indicator.decimals))),
          },
    remarks: [
      ...(rivals.length > 0 ? ['几种说法的年份图中不画点'] : []),
      ...rivals
        .filter(({ year }) => !elsewhere(year, years))
        .map(({ line, year, figure }) => `${year} 年${nameOfLine(line)}${formatFigure(figure).line}`),
      ...(lines.some(({ definition }) => definition > 0) ? ['口径不同的数各成一线'] : []),
      ...(drawn.length > MOST_LINES ? [`图中只画前 ${MOST_LINES} 条`] : []),
    ],
    sourceIds: figures.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}

const isNumber = (value: number | null): value is number => value !== null;

/** The numbers of a line; those that disagree are none, and never a mean. */
const chartLine = (line: TrendLine, years: readonly number[]): ChartLine => ({
  name: nameOfLine(line),
  sample: line.sample,
  values: years.map((year) => {
    const figure = line.figures.get(year);
    return figure?.kind === 'observed' ? figure.value : null;
  }),
});

/** 「怀仁陶瓷（口径 2，示例）」 */
export function nameOfLine({ subject, definition, sample }: TrendLine): string {
  const apart = [
    ...(definition > 0 ? [`口径 ${definition}`] : []),
    ...(sample ? [STANDINGS.sample.label] : []),
  ];
  return apart.length === 0 ? subject.name : `${subject.name}（${apart.join('，')}）`;
}
