import type { Dataset } from '#domain/dataset.ts';

/** Indicators whose figures hold for every year. */
export const lastingIn = ({ indicators }: Dataset): readonly string[] =>
  indicators.filter(({ lasting }) => lasting).map(({ id }) => id);
