import { AREA_KINDS } from '#catalog/subjects.ts';
import { type Check, OBSERVATION_TABLES, rowFault } from './check.ts';
import { brokenReferences, missing } from './references.ts';

/** Every area code is one of the package's areas, and is of the kind the row says. */
export const areas: Check = function* (draft) {
  yield* brokenReferences(draft, 'areas');
  if (draft.unread.has('areas')) return;
  const kinds = new Map(draft.lines.areas.map(({ row }) => [row.id, row.kind]));
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { subjectKind, subjectId } = line.row;
      if (!(subjectKind in AREA_KINDS)) continue;
      const kind = kinds.get(subjectId);
      if (kind === subjectKind) continue;
      const check = 'areas';
      if (kind === undefined) {
        const { why, expected } = missing(draft, 'areas', 'id', subjectId);
        const message = `${why}，此行未采用`;
        yield rowFault(draft, table, line, { check, column: 'subjectId', message, expected });
      } else {
        const message = `${subjectId} 的类别是 ${kind}，这里写成 ${subjectKind}，此行未采用`;
        yield rowFault(draft, table, line, { check, column: 'subjectKind', message, expected: kind });
      }
    }
  }
};
