import type { SubjectKind } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { IntakeGround, SubjectRef } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import type { WantedRow } from './wantedRow.ts';

export interface KnownRow {
  readonly subject: SubjectRef;
  readonly indicator: RowOf<'indicators'>;
}

/**
 * What the ids of a row stand for. The name beside each must be that of the id: where cells were sorted or copied
 * without their ids, the number belongs to something else, and the row is refused and told.
 */
export function wantedIds(
  { areas, towns, parks, indicators }: IntakeGround,
  found: Findings,
): (row: WantedRow) => KnownRow | null {
  const things: readonly (SubjectRef & { readonly name: string })[] = [
    ...areas.map(({ kind, id, name }) => ({ kind, id, name })),
    ...towns.map(ofKind('town')),
    ...parks.map(ofKind('park')),
  ];
  const subjects = new Map(things.map((thing) => [thing.id, thing]));
  const measures = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (row) => {
    const named = <T extends { readonly name: string }>(
      known: ReadonlyMap<string, T>,
      id: 'subjectId' | 'indicatorId',
      name: 'subject' | 'indicator',
    ): T | null => {
      const thing = known.get(row.text(id));
      if (thing?.name === row.text(name)) return thing;
      const message = thing ? '编号与名称对不上，此行没有采用' : '编号不在数据包里，此行没有采用';
      const expected = thing ? `编号 ${row.text(id)} 是“${thing.name}”` : '重新导出缺数清单再填，不改编号';
      found.fault('subjects', row.at(thing ? name : id), {
        message,
        expected,
        found: row.text(thing ? name : id),
      });
      return null;
    };
    const subject = named(subjects, 'subjectId', 'subject');
    const indicator = named(measures, 'indicatorId', 'indicator');
    return subject && indicator && { subject: { kind: subject.kind, id: subject.id }, indicator };
  };
}

const ofKind =
  (kind: SubjectKind) =>
  ({ id, name }: { readonly id: string; readonly name: string }) => ({ kind, id, name });
