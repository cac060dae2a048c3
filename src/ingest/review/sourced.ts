import type { Standing } from '#catalog/standings.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { Proposed } from '#domain/intake.ts';
import { observationIdOf } from '../intake/newId.ts';

/** Where the tables of an import are from. */
export interface ReviewOrigin {
  /** Added to the package when it is not in it. */
  readonly source: RowOf<'sources'>;
  readonly standing: Extract<Standing, 'official' | 'reported'>;
  /** Figures are marked as left out of the public edition. */
  readonly internal: boolean;
}

/** A figure that was read before its origin was told, with it. */
export function sourcedFigure(
  { row, from }: Proposed<'observations'>,
  { source, standing, internal }: ReviewOrigin,
): Proposed<'observations'> {
  const { subjectId, indicatorId, nature } = row;
  return {
    row: {
      ...row,
      id: observationIdOf(subjectId, indicatorId, row, nature, source.id),
      sourceId: source.id,
      standing,
      reportedOn: source.date || row.reportedOn,
      internal: internal ? true : row.internal,
    },
    from,
  };
}

/** A firm or park the same; one that says nothing new keeps the source it has. */
export const sourcedThing = <T extends 'enterprises' | 'parks'>(
  thing: Proposed<T>,
  { source }: ReviewOrigin,
): Proposed<T> =>
  thing.row.sourceId === '' ? { ...thing, row: { ...thing.row, sourceId: source.id } } : thing;
