import type { RowOf, TableName } from '#catalog/tables.ts';
import type { Draft, Line } from '../lines.ts';
import { type Check, type Finding, OBSERVATION_TABLES, rowFault } from './check.ts';

const TOLERANCE = 1e-6;

/** Decimal noise of binary numbers, such as 0.1 + 0.2, is not shown to anybody. */
const tidy = (value: number): string => String(Number(value.toPrecision(12)));

const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

interface Quantity {
  readonly sourceValue: number | null;
  readonly sourceUnit: string;
  readonly value: number | null;
  readonly unit: string;
}

interface Wrong {
  readonly column: string;
  readonly message: string;
  readonly expected: string;
}

/** What rows are held against, found once for all of them. */
interface Yardstick {
  readonly draft: Draft;
  readonly indicators: ReadonlyMap<string, RowOf<'indicators'>>;
  /** Rows of units.csv by the computing unit they lead to. */
  readonly intoUnit: ReadonlyMap<string, readonly RowOf<'units'>[]>;
}

function yardstickOf(draft: Draft): Yardstick {
  const indicators = new Map<string, RowOf<'indicators'>>();
  for (const { row } of draft.lines.indicators) if (!indicators.has(row.id)) indicators.set(row.id, row);
  const intoUnit = new Map<string, RowOf<'units'>[]>();
  for (const { row } of draft.lines.units) intoUnit.set(row.unit, [...(intoUnit.get(row.unit) ?? []), row]);
  return { draft, indicators, intoUnit };
}

/** What is wrong with a converted value, by the factors of units.csv. Several dimensions may fit one pair of units. */
function wrongConversion(
  { draft, ...by }: Yardstick,
  { sourceValue, sourceUnit, value, unit }: Quantity,
): Wrong | null {
  if (sourceValue === null || value === null) {
    const [column, other] = value === null ? ['value', 'sourceValue'] : ['sourceValue', 'value'];
    return {
      column,
      message: `有 ${other} 而没有 ${column}，此行未采用`,
      expected: '来源数值和换算数值都填，或都不填',
    };
  }
  const file = draft.files.units;
  const intoUnit = by.intoUnit.get(unit) ?? [];
  const fitting = intoUnit.filter((row) => row.unitLabel === sourceUnit);
  const first = fitting[0];
  if (!first) {
    const labels = [...new Set(intoUnit.map((row) => row.unitLabel))];
    const expected =
      labels.length > 0 ? `能换成 ${unit} 的单位：${labels.join('、')}` : `${file} 里有的换算单位`;
    const column = labels.length > 0 ? 'sourceUnit' : 'unit';
    return { column, message: `${file} 里没有从“${sourceUnit}”到“${unit}”的换算，此行未采用`, expected };
  }
  if (fitting.some((row) => near(value, sourceValue * row.factor))) return null;
  const right = tidy(sourceValue * first.factor);
  const message = `${sourceValue} ${sourceUnit} 换算成 ${unit} 应为 ${right}，这里写的是 ${value}，此行未采用`;
  return { column: 'value', message, expected: right };
}

/** Values agree with the source's own by the declared factor, and are in the unit of their indicator. */
export const units: Check = function* (draft) {
  const by = yardstickOf(draft);
  for (const table of OBSERVATION_TABLES) {
    for (const line of draft.lines[table]) {
      const { value, sourceValue, missingReason, indicatorId, alsoIndicatorId } = line.row;
      if (value === null && sourceValue === null) {
        if (missingReason !== '') continue;
        const message = '既没有数值，也没有缺数原因，此行未采用';
        yield rowFault(draft, table, line, {
          check: 'units',
          column: 'value',
          message,
          expected: '填数值，或填 missingReason',
        });
        continue;
      }
      if (missingReason !== '') {
        const message = '有数值又写了缺数原因，此行未采用';
        yield rowFault(draft, table, line, {
          check: 'units',
          column: 'missingReason',
          message,
          expected: '有数值时留空',
        });
        continue;
      }
      yield* quantity(by, table, line, line.row, [indicatorId, alsoIndicatorId]);
    }
  }
  for (const line of draft.lines.targets)
    yield* quantity(by, 'targets', line, line.row, [line.row.indicatorId]);
};

function* quantity(
  by: Yardstick,
  table: TableName,
  line: Pick<Line<TableName>, 'line' | 'raw'>,
  row: Quantity,
  indicatorIds: readonly string[],
): Generator<Finding> {
  const { draft } = by;
  for (const id of indicatorIds) {
    const indicator = by.indicators.get(id);
    if (!indicator || indicator.unit === row.unit) continue;
    const message = `指标“${indicator.name}”的换算单位是 ${indicator.unit}，这里是“${row.unit}”，此行未采用`;
    yield rowFault(draft, table, line, { check: 'units', column: 'unit', message, expected: indicator.unit });
    return;
  }
  if (draft.unread.has('units')) return;
  const wrong = wrongConversion(by, row);
  if (wrong) yield rowFault(draft, table, line, { check: 'units', ...wrong });
}
