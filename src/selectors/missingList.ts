import { MEASURED_STANDINGS } from '#catalog/standings.ts';
import { areaFigure, isByArea, yearsOf } from '#domain/areaFigure.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { coverageOf } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';

/** One indicator whose counties have not all a public value. */
export interface MissingEntry {
  readonly indicator: Indicator;
  /** The best year's count, of `total` counties. */
  readonly reported: number;
  readonly total: number;
  readonly holder: string;
}

const FAMILIES = new Set(['output', 'land', 'energy']);

/** 未填报: output, land and energy by county, from public figures alone, emptiest first. */
export function missingList(dataset: Dataset): readonly MissingEntry[] {
  const lookup = lookupOf(dataset);
  const counties = dataset.areas.filter((a) => a.kind === 'county');
  return dataset.indicators
    .filter((i) => i.use === 'map' && FAMILIES.has(i.family) && i.holder !== '' && isByArea(i))
    .map((indicator) => {
      const best = Math.max(
        0,
        ...(indicator.lasting ? [0] : yearsOf(dataset, indicator, MEASURED_STANDINGS)).map(
          (year) =>
            coverageOf(
              counties.map((area) =>
                areaFigure(lookup, area, indicator, { year, allowed: MEASURED_STANDINGS }),
              ),
            ).reported,
        ),
      );
      return { indicator, reported: best, total: counties.length, holder: indicator.holder };
    })
    .filter((entry) => entry.reported < entry.total)
    .sort((a, b) => a.reported - b.reported);
}
