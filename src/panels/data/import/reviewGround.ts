import type { Dataset } from '#domain/dataset.ts';

/** What a review asks of the dataset: names of things by id, and the indicators that hold for every year. */
export const reviewGround = ({ towns, enterprises, parks, areas, indicators }: Dataset) => ({
  names: Object.fromEntries([...towns, ...enterprises, ...parks, ...areas].map(({ id, name }) => [id, name])),
  lasting: indicators.filter(({ lasting }) => lasting).map(({ id }) => id),
});
