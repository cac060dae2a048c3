import type { Dataset } from '#domain/dataset.ts';

/** Ids of the indicators that hold for every year. */
export const lastingIndicators = ({ indicators }: Dataset): readonly string[] =>
  indicators.filter(({ lasting }) => lasting).map(({ id }) => id);
