import { parseNumber } from '../parseNumber.ts';
import { type Check, rowFault } from './check.ts';

/** How an indicator is shown: decimals that can be written, class breaks that ascend. */
export const scales: Check = function* (draft) {
  for (const line of draft.lines.indicators) {
    const { decimals, breaks } = line.row;
    if (decimals < 0 || decimals > 6) {
      const message = `小数位 ${decimals} 不能用，此行未采用`;
      yield rowFault(draft, 'indicators', line, {
        check: 'types',
        column: 'decimals',
        message,
        expected: '0 到 6',
      });
    }
    const numbers = breaks.map((text) => parseNumber(text, 'breaks'));
    const values = numbers.map((number) => (number.ok ? number.value : Number.NaN));
    if (values.every((value, i) => (i === 0 ? !Number.isNaN(value) : value > (values[i - 1] ?? Number.NaN))))
      continue;
    const message = '分级界线不是由小到大的数字，按未设界线处理，其余保留';
    const told = { check: 'types', column: 'breaks', message, expected: '如 10|20|50' } as const;
    yield rowFault(draft, 'indicators', line, told, { set: { breaks: [] } });
  }
};
