import { type Check, OBSERVATION_TABLES, rowFault } from './check.ts';

/** Growth may be below zero or above a hundred percent; a share may not. */
const GROWTH = /growth/i;

/** A share in percent lies within 0 to 100. */
export const shares: Check = function* (draft) {
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { value, unit, indicatorId } = line.row;
      if (unit !== 'percent' || value === null || GROWTH.test(indicatorId)) continue;
      if (value >= 0 && value <= 100) continue;
      const message = `百分比 ${value} 超出 0 到 100，此行未采用`;
      const told = { check: 'shares', column: 'value', message, expected: '0 到 100 之间' } as const;
      yield rowFault(draft, table, line, told);
    }
  }
};
