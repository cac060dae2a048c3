import type { Mend, SubjectRef } from '#domain/intake.ts';
import { ownOf } from './ownOf.ts';
import type { RegisterUse } from './registerUse.ts';
import type { SheetRow } from './sheetRow.ts';

/** The firm or park of the package with that name; undefined: there is none; `asked`: it may be one of several. */
export function knownSubject(
  kind: 'enterprise' | 'park',
  row: SheetRow,
  { plan, by, found }: RegisterUse,
): SubjectRef | undefined | 'asked' {
  const name = row.text('subject');
  const own = ownOf(plan.subjects, name);
  if (own) return own.id === '' ? undefined : own;
  const match = by.subject(name, [kind]);
  if (match.kind === 'none') {
    found.say('名录里没有的名称，作为新的加入', row.line);
    return undefined;
  }
  if (match.kind === 'sure') {
    if (match.said !== '') found.say(match.said, row.line);
    return match.subject;
  }
  const mends: readonly Mend[] = [
    ...match.candidates.map(
      (subject): Mend => ({
        kind: 'subject',
        label: `就是“${subject.name}”`,
        name,
        subject: { kind: subject.kind, id: subject.id },
      }),
    ),
    { kind: 'subject', label: '是另一家，作为新的加入', name, subject: { kind, id: '' } },
  ];
  const expected = `是不是${match.candidates.map((candidate) => candidate.name).join('、')}`;
  found.fault('subjects', row.place(row.column('subject')?.index), {
    message: `“${name}”${match.why}，此行没有采用`,
    expected,
    found: name,
    mends,
  });
  return 'asked';
}
