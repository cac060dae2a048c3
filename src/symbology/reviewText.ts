import type { PackageMeta } from '#domain/dataset.ts';

/** The map review number, or that there is none yet: it stands on every map. */
export const reviewText = ({ reviewNumber }: PackageMeta): string =>
  reviewNumber ? `审图号 ${reviewNumber}` : '示意图，审图号待填';
