import { type Check, OBSERVATION_TABLES, rowWarning } from './check.ts';

/** `official` is for what a government body published itself; anything else must say why it counts as such. */
export const standings: Check = function* (draft) {
  if (draft.unread.has('sources')) return;
  const government = new Set(
    draft.lines.sources.filter(({ row }) => row.publisherKind === 'government').map(({ row }) => row.id),
  );
  const message = (sourceId: string) => `写作官方，来源 ${sourceId} 的发布者却不是政府机构`;
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { standing, standingNote, sourceId } = line.row;
      if (standing !== 'official' || standingNote !== '' || government.has(sourceId)) continue;
      const expected = '写 reported，或在 standingNote 里说明依据';
      const told = { check: 'standings', column: 'standing', message: message(sourceId), expected } as const;
      yield rowWarning(draft, table, line, told);
    }
  }
  for (const line of draft.lines.towns) {
    const { levelStanding, sourceId } = line.row;
    if (levelStanding !== 'official' || government.has(sourceId)) continue;
    const told = {
      check: 'standings',
      column: 'levelStanding',
      message: message(sourceId),
      expected: 'reported',
    };
    yield rowWarning(draft, 'towns', line, told as typeof told & { check: 'standings' });
  }
};
