import type { Evidence, Policy } from '#domain/policy.ts';

/** What evidence says of the grade of an area's land. */
interface LandGradeReading {
  /** null where nothing is known, or where it is told in two ways. */
  readonly grade: number | null;
  /** Sample rows are not in it. */
  readonly evidence: readonly Evidence[];
}

export function landGradeOf({ evidence }: Policy, areaId: string): LandGradeReading {
  const rows = evidence.filter(
    (e) => e.kind === 'landGrade' && e.areaId === areaId && e.standing !== 'sample' && e.value !== null,
  );
  const told = [...new Set(rows.map((row) => row.value))];
  return { grade: told.length === 1 ? (told[0] ?? null) : null, evidence: rows };
}
