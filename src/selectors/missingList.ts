import { isByArea } from '#domain/areaFigure.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { areaCoverage } from './offeredCoverage.ts';

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
  return dataset.indicators
    .filter((i) => i.use === 'map' && FAMILIES.has(i.family) && i.holder !== '' && isByArea(i))
    .map((indicator) => {
      const { measured, total } = areaCoverage(dataset, indicator);
      return { indicator, reported: measured, total, holder: indicator.holder };
    })
    .filter((entry) => entry.reported < entry.total)
    .sort((a, b) => a.reported - b.reported);
}
