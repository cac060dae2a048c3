import { evidenceFaults } from '#policy/evidenceFaults.ts';
import { type Check, rowFault } from './check.ts';

/** Evidence says what its kind needs, and only what the policy lets it say. */
export const evidence: Check = function* (draft) {
  const conditions = new Map(draft.lines.conditions.map(({ row }) => [row.id, row]));
  for (const line of draft.lines.evidence) {
    for (const { column, message, expected } of evidenceFaults(
      line.row,
      conditions.get(line.row.conditionId),
    )) {
      const told = { check: 'evidence', column, message: `${message}，此行未采用`, expected } as const;
      yield rowFault(draft, 'evidence', line, told);
    }
  }
};
