import type { Figure } from './figure.ts';

/** Ids of the sources of the rows a figure shows or adds up. */
export const sourceIdsOf = (figure: Figure): readonly string[] => {
  switch (figure.kind) {
    case 'observed':
      return [figure.observation.sourceId];
    case 'rival':
      return figure.observations.map((o) => o.sourceId);
    case 'derived':
      return figure.terms.flatMap((term) => sourceIdsOf(term.figure));
    case 'missing':
      return [];
  }
};
