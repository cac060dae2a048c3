import { MEASURED_STANDINGS, STANDINGS, type Standing } from '#catalog/standings.ts';
import { areaFigure, yearsOf } from '#domain/areaFigure.ts';
import { coverageOf } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import { perIndicator } from '#domain/perIndicator.ts';

/** What a menu says of an indicator before it is chosen: of its best year, whatever is filtered. */
export interface OfferedCoverage {
  /** Subjects with a measured value, of `total`. */
  readonly measured: number;
  readonly total: number;
  /** Whether sample values stand in for some of the rest. */
  readonly hasSample: boolean;
}

const EVERY_STANDING: ReadonlySet<Standing> = new Set(Object.keys(STANDINGS) as Standing[]);

/** Coverage of the six counties in the year in which most have a value; what is lasting is looked at once. */
export const areaCoverage = perIndicator((dataset, indicator): OfferedCoverage => {
  const lookup = lookupOf(dataset);
  const counties = dataset.areas.filter((a) => a.kind === 'county');
  const best = (allowed: ReadonlySet<Standing>): number => {
    const years = indicator.lasting ? [0] : yearsOf(dataset, indicator, allowed);
    const figuresIn = (year: number) =>
      counties.map((area) => areaFigure(lookup, area, indicator, { year, allowed }));
    return Math.max(0, ...years.map((year) => coverageOf(figuresIn(year)).reported));
  };
  const measured = best(MEASURED_STANDINGS);
  return { measured, total: counties.length, hasSample: best(EVERY_STANDING) > measured };
});

/** Coverage of all towns and clusters, each by its newest figure. */
export const townCoverage = perIndicator((dataset, indicator): OfferedCoverage => {
  const lookup = lookupOf(dataset);
  const count = (allowed: ReadonlySet<Standing>): number =>
    coverageOf(dataset.towns.map((t) => figureOf(lookup, t.id, indicator, { year: null, allowed }))).reported;
  const measured = count(MEASURED_STANDINGS);
  return { measured, total: dataset.towns.length, hasSample: count(EVERY_STANDING) > measured };
});
