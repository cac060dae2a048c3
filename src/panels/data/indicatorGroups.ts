import { FAMILIES, type Family } from '#catalog/figures.ts';
import type { Indicator } from '#domain/dataset.ts';

const FAMILY_ORDER = (Object.keys(FAMILIES) as Family[]).sort(
  (a, b) => FAMILIES[a].order - FAMILIES[b].order,
);

/** Indicators by family, as far as their names hold the words typed; keyed by id. */
export const indicatorGroups = (query: string, indicators: readonly Indicator[]) =>
  FAMILY_ORDER.map((family) => ({
    label: FAMILIES[family].label,
    options: indicators
      .filter((indicator) => indicator.family === family && indicator.name.includes(query.trim()))
      .map(({ id, name, unitLabel }) => ({ key: id, name, detail: unitLabel })),
  })).filter(({ options }) => options.length > 0);
