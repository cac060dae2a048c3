import type { PersonalKind } from '#catalog/intake.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { Cell } from '#domain/intake.ts';
import type { AreaMatch } from './matchArea.ts';
import { personalWithin } from './personal.ts';
import { readDegrees } from './readDegrees.ts';
import { readFigure } from './readFigure.ts';
import { readPeriod } from './readPeriod.ts';
import { isUnit } from './readUnit.ts';
import { roleOf } from './roleOf.ts';
import { textOf } from './textOf.ts';

/** What the cells of a column look like, each as a share of the filled ones. */
export interface ColumnContent {
  readonly filled: number;
  readonly figures: number;
  readonly areas: number;
  readonly periods: number;
  readonly units: number;
  readonly roles: number;
  readonly longitudes: number;
  readonly latitudes: number;
  readonly personal: PersonalKind | null;
}

/** Northern China: wide enough for what is written wrong, narrow enough not to take every number for a degree. */
const LON = [109, 116] as const;
const LAT = [37, 42] as const;

export function columnContent(
  cells: readonly Cell[],
  matchArea: (text: string) => AreaMatch,
  units: readonly RowOf<'units'>[],
): ColumnContent {
  const filled = cells.filter((cell) => textOf(cell).trim() !== '');
  const share = (is: (cell: Cell) => boolean) => filled.filter(is).length / Math.max(1, filled.length);
  const within =
    ([from, to]: readonly [number, number]) =>
    (cell: Cell) => {
      const degrees = readDegrees(cell);
      return degrees !== null && degrees > from && degrees < to && !Number.isInteger(degrees);
    };
  const personal = filled.map((cell) => personalWithin(textOf(cell))).filter((kind) => kind !== null);
  return {
    filled: filled.length,
    figures: share((cell) => ['value', 'missing'].includes(readFigure(cell).kind)),
    areas: share((cell) => matchArea(textOf(cell)).kind === 'sure'),
    periods: share((cell) => /年|^(?:19|20)\d{2}/.test(textOf(cell)) && readPeriod(textOf(cell)) !== null),
    units: share((cell) => isUnit(textOf(cell), units)),
    roles: share((cell) => roleOf(textOf(cell)) !== null),
    longitudes: share(within(LON)),
    latitudes: share(within(LAT)),
    personal: personal.length > filled.length * 0.3 ? (personal[0] ?? null) : null,
  };
}
