import type { Dataset } from './dataset.ts';

type Marked = Pick<Dataset, 'meta' | 'observations' | 'sampleObservations'>;

/** Whether anything of a package is not for the public: then its public edition says less. */
export const marksInternal = ({ meta, observations, sampleObservations }: Marked): boolean =>
  meta.internal.length > 0 || [...observations, ...sampleObservations].some(({ internal }) => internal);
