import { scaleLinear } from 'd3-scale';
import { figureValue } from '#domain/figure.ts';
import type { AreaFigures, AreaRow } from '#selectors/areaRows.ts';
import { type AreaFill, areaFill } from '#symbology/areaFill.ts';
import type { ClassScale } from '#symbology/classScale.ts';

/** Width of the stub that stands for a missing value, never a full bar. */
const STUB_PX = 26;

export interface PlacedBar {
  readonly row: AreaRow;
  /** CSS px. */
  readonly width: number;
  readonly fill: AreaFill;
}

/** One bar per county from zero; real values first as they are, sample ones hatched by their fill. */
export function placeRanking(figures: AreaFigures, scale: ClassScale, width: number): readonly PlacedBar[] {
  const rows = figures.rows.filter((r) => r.area.kind === 'county');
  const values = rows.map((r) => figureValue(r.figure)).filter((v) => v !== null);
  const length = scaleLinear([0, Math.max(0, ...values) || 1], [0, width]);
  return rows.map((row) => {
    const value = figureValue(row.figure);
    const fill = areaFill(row.figure, scale);
    return {
      row,
      fill,
      width: value === null ? Math.min(STUB_PX, width) : Math.max(1, length(Math.max(0, value))),
    };
  });
}
