import { STANDINGS } from '#catalog/standings.ts';
import type { Lookup } from '#domain/lookup.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { type TrendLine, trendLines } from '#selectors/trendLines.ts';
import { selectTrend } from '#selectors/trendSubjects.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import { placesOf } from '../figureColumns.ts';
import { LINE_INKS } from './lineLooks.ts';
import type { ChartLine, SceneContent } from './slideContent.ts';

/** As many years as stand side by side on a slide. */
const MOST_YEARS = 6;
/** As many lines as can be told apart in one chart. */
const MOST_LINES = LINE_INKS.length;

/** An indicator over the years: lines, and a table of the newest years; null where nothing belongs to a year. */
export function trendContent(lookup: Lookup, view: ViewState, visible: VisibleThings): SceneContent | null {
  const trend = selectTrend(lookup.dataset, view, visible);
  if (!trend || trend.indicator.lasting) return null;
  const { indicator, without, more } = trend;
  const told = trendLines(trend);
  const withFigures = [...new Set(told.flatMap(({ figures }) => [...figures.keys()]))].sort();
  const [first, last] = [withFigures[0], withFigures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lines = told.map((line) => chartLine(line, years)).filter(({ values }) => values.some(isNumber));
  const title = `历年${indicator.name}（${indicator.unitLabel}）`;
  const newest = withFigures.slice(-MOST_YEARS);
  const figures = told.flatMap((line) => [...line.figures].map(([year, figure]) => ({ line, year, figure })));
  const rivals = figures.filter(({ figure }) => figure.kind === 'rival');
  const remarks = [
    ['表中空格为当年没有数', true],
    ['几种说法的年份图中不画点', rivals.length > 0],
    ...rivals
      .filter(({ year }) => !newest.includes(year))
      .map(
        ({ line, year, figure }) => [`${year} 年${nameOf(line)}${formatFigure(figure).line}`, true] as const,
      ),
    ['口径不同的数各成一线', told.some(({ definition }) => definition > 0)],
    [`图中只画前 ${MOST_LINES} 条`, lines.length > MOST_LINES],
    [`表中只列最近 ${MOST_YEARS} 个有数的年份`, withFigures.length > MOST_YEARS],
    [`未填报 ${without.length} 个`, without.length > 0],
    [`另有 ${more} 个未列`, more > 0],
  ] as const;
  return {
    chart:
      lines.length === 0
        ? null
        : {
            kind: 'lines',
            title,
            years,
            lines: lines.slice(0, MOST_LINES),
            places: Math.max(
              ...lines.flatMap(({ values }) =>
                values.filter(isNumber).map((value) => placesOf(value, indicator.decimals)),
              ),
            ),
          },
    tables: [
      {
        title: lines.length === 0 ? title : '',
        head: ['', ...newest.map((year) => `${year} 年`)],
        rows: told.map((line) => [nameOf(line), ...newest.map((year) => cellOf(line, year))]),
      },
    ],
    remark: remarks.flatMap(([text, applies]) => (applies ? text : [])).join('；'),
    wide: true,
    sourceIds: figures.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}

const isNumber = (value: number | null): value is number => value !== null;

/** The numbers of a line; those that disagree are none, and never a mean. */
const chartLine = (line: TrendLine, years: readonly number[]): ChartLine => ({
  name: nameOf(line),
  sample: line.sample,
  values: years.map((year) => {
    const figure = line.figures.get(year);
    return figure?.kind === 'observed' ? figure.value : null;
  }),
});

const cellOf = ({ figures }: TrendLine, year: number): string => {
  const figure = figures.get(year);
  return figure ? formatFigure(figure).line : '';
};

/** 「怀仁陶瓷（口径 2，示例）」 */
function nameOf({ subject, definition, sample }: TrendLine): string {
  const apart = [
    ...(definition > 0 ? [`口径 ${definition}`] : []),
    ...(sample ? [STANDINGS.sample.label] : []),
  ];
  return apart.length === 0 ? subject.name : `${subject.name}（${apart.join('，')}）`;
}
