import { type Telling, tellingsOf } from '#domain/tellings.ts';
import type { Trend, TrendSubject } from './trendSubjects.ts';

/** What may be joined by a line: one subject by one definition, measured or sample. */
export interface TrendLine {
  readonly subject: TrendSubject;
  /** Which of the definitions its subject is told by, the earliest first, from 1; 0 where there is but one. */
  readonly definition: number;
  readonly sample: boolean;
  /** By year: the last told in it. */
  readonly figures: ReadonlyMap<number, Telling['figure']>;
}

/** The lines of a trend in the order of its subjects, measured before sample. */
export function trendLines({ indicator, subjects }: Trend): readonly TrendLine[] {
  return subjects.flatMap((subject) => {
    const told = [...tellingsOf(indicator, subject.rows)].reverse();
    const definitions = [...new Set(told.map(({ series }) => series))];
    return [false, true].flatMap((sample) =>
      definitions.flatMap((series, i): readonly TrendLine[] => {
        const own = told.filter((telling) => telling.series === series && telling.sample === sample);
        if (own.length === 0) return [];
        const definition = definitions.length > 1 ? i + 1 : 0;
        return [{ subject, definition, sample, figures: new Map(own.map((t) => [t.year, t.figure])) }];
      }),
    );
  });
}
