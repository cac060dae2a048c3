import { figureOf } from '#domain/figureOf.ts';
import type { Lookup } from '#domain/lookup.ts';
import { comparableYear } from '#domain/period.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { selectTrend } from '#selectors/trendSubjects.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import { type SceneContent, tablesOnly } from './slideContent.ts';

/** As many years as stand side by side on a slide. */
const MOST_YEARS = 6;

/** An indicator over its newest years, a row a subject; null where nothing belongs to a year. */
export function trendContent(lookup: Lookup, view: ViewState, visible: VisibleThings): SceneContent | null {
  const trend = selectTrend(lookup.dataset, view, visible);
  if (!trend || trend.indicator.lasting) return null;
  const { indicator, subjects, without } = trend;
  const dated = subjects.filter((subject) => subject.dated > 0);
  const all = dated.flatMap(({ rows }) => rows.flatMap((row) => comparableYear(row) ?? []));
  const years = [...new Set(all)].sort().slice(-MOST_YEARS);
  if (years.length === 0) return null;
  const allowed = allowedStandings(view);
  const cell = (id: string, year: number) => {
    const figure = figureOf(lookup, id, indicator, { year, allowed });
    return figure.kind === 'missing' ? '' : formatFigure(figure).line;
  };
  const told = [
    '空格为当年没有数',
    ...(without.length > 0 ? [`未填报 ${without.length} 个`] : []),
    ...(trend.more > 0 ? [`另有 ${trend.more} 个未列`] : []),
  ];
  return {
    ...tablesOnly(
      [
        {
          title: `历年${indicator.name}`,
          head: ['', ...years.map((year) => `${year} 年`)],
          rows: dated.map(({ id, name }) => [name, ...years.map((year) => cell(id, year))]),
        },
      ],
      dated.flatMap(({ rows }) => rows.map(({ sourceId }) => sourceId)),
      told.join('；'),
    ),
    wide: true,
  };
}
