import type { Dataset } from '#domain/dataset.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import type { SceneContent } from './slideContent.ts';
import { nameOfLine, trendTold } from './trendChart.ts';

/** As many years as stand side by side on a slide. */
const MOST_YEARS = 6;

/** An indicator over the years: lines, and a table of the newest years; null where nothing belongs to a year. */
export function trendContent(dataset: Dataset, view: ViewState): SceneContent | null {
  const newestOf = (years: readonly number[]) => years.slice(-MOST_YEARS);
  const told = trendTold(dataset, view, (year, years) => newestOf(years).includes(year));
  if (!told) return null;
  const { trend, title, lines, years, chart, remarks, sourceIds } = told;
  const { without, more } = trend;
  const newest = newestOf(years);
  return {
    chart,
    tables: [
      {
        title: chart ? '' : title,
        head: ['', ...newest.map((year) => `${year} 年`)],
        rows: lines.map((line) => [
          nameOfLine(line),
          ...newest.map((year) => {
            const figure = line.figures.get(year);
            return figure ? formatFigure(figure).line : '';
          }),
        ]),
      },
    ],
    remark: [
      '表中空格为当年没有数',
      ...(years.length > MOST_YEARS ? [`表中只列最近 ${MOST_YEARS} 个有数的年份`] : []),
      ...remarks,
      ...(without.length > 0 ? [`未填报 ${without.length} 个`] : []),
      ...(more > 0 ? [`另有 ${more} 个未列`] : []),
    ].join('；'),
    wide: true,
    sourceIds,
  };
}
