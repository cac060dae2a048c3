import type { Dataset } from '#domain/dataset.ts';
import type { SubjectRef } from '#domain/intake.ts';

/** A zone and a park may have one name and one id each: the kind tells which is meant. */
export function subjectName(
  subject: SubjectRef | null,
  { areas, towns, enterprises, parks }: Dataset,
): string {
  if (subject === null) return '';
  const rows = { town: towns, enterprise: enterprises, park: parks, city: areas, county: areas, zone: areas };
  return rows[subject.kind].find(({ id }) => id === subject.id)?.name ?? subject.id;
}
