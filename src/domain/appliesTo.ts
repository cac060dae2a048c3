import type { SubjectKind } from '#catalog/subjects.ts';
import type { Indicator } from './dataset.ts';

/** Whether an indicator is asked of a thing: of its kind, and where it belongs to one sector, of that sector. */
export const appliesTo = (
  { subjectKinds, sectorId }: Pick<Indicator, 'subjectKinds' | 'sectorId'>,
  kind: SubjectKind,
  row: object,
): boolean =>
  subjectKinds.includes(kind) && (sectorId === '' || !('sectorId' in row) || sectorId === row.sectorId);
