import { type Check, rowFault } from './check.ts';

/** Id of the source that stands for "nobody measured it". */
const SAMPLE = 'sample';

/** Sample values stand in their own file and nowhere else, so that deleting the folder removes them for good. */
export const sample: Check = function* (draft) {
  const file = draft.files.sampleObservations;
  for (const line of draft.lines.observations) {
    const { standing, sourceId } = line.row;
    if (standing !== SAMPLE && sourceId !== SAMPLE) continue;
    const column = standing === SAMPLE ? 'standing' : 'sourceId';
    const message = '示例数据混在正式数据里，此行未采用';
    yield rowFault(draft, 'observations', line, {
      check: 'sample',
      column,
      message,
      expected: `写在 ${file} 里`,
    });
  }
  for (const line of draft.lines.sampleObservations) {
    const { standing, sourceId } = line.row;
    if (standing === SAMPLE && sourceId === SAMPLE) continue;
    const column = standing === SAMPLE ? 'sourceId' : 'standing';
    const message = '示例文件里只能有示例数据，此行未采用';
    yield rowFault(draft, 'sampleObservations', line, { check: 'sample', column, message, expected: SAMPLE });
  }
  const tables = ['areas', 'towns', 'enterprises', 'parks', 'targets', 'registers', 'brands'] as const;
  for (const table of tables) {
    for (const line of draft.lines[table]) {
      if (line.row.sourceId !== SAMPLE) continue;
      const message = '对象、目标和名录必须真实，不能以示例为来源，此行未采用';
      const told = { check: 'sample', column: 'sourceId', message, expected: '真实来源的编号' } as const;
      yield rowFault(draft, table, line, told);
    }
  }
};
