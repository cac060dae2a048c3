import { type Check, OBSERVATION_TABLES, rowFault } from './check.ts';

/** Source id of the policy; what it sets are targets and rules, never figures. */
const POLICY = 'policy';

/** What the policy sets stands in the table of targets only, and each target says what it is judged by. */
export const natures: Check = function* (draft) {
  const targetsFile = draft.files.targets;
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      if (line.row.sourceId === POLICY) {
        const message = '方案定的目标和规定不是数据，此行未采用';
        const expected = `写在 ${targetsFile} 里，注明条款`;
        yield rowFault(draft, table, line, { check: 'natures', column: 'sourceId', message, expected });
      } else if (line.row.nature === 'rule') {
        const message = '规定不是数据，此行未采用';
        const expected = `写在 ${targetsFile} 里；这里用 actual、target、forecast 或 planned`;
        yield rowFault(draft, table, line, { check: 'natures', column: 'nature', message, expected });
      }
    }
  }
  for (const line of draft.lines.targets) {
    const { registerId, indicatorId } = line.row;
    if ((registerId === '') !== (indicatorId === '')) continue;
    const message =
      registerId === ''
        ? '没有写按哪个名录或指标评判，此行未采用'
        : '名录和指标都写了，不知按哪个评判，此行未采用';
    const expected = 'registerId 和 indicatorId 恰好填一个';
    yield rowFault(draft, 'targets', line, { check: 'natures', column: 'registerId', message, expected });
  }
};
