import { hexCells } from '#map/hexCells.ts';
import type { Cell } from '#map/marks.ts';
import type { LookDrawing, LookInput } from './look.ts';

const STEPS = 7;
/** Lowest count of each step: fixed, so that the legend is the same whatever is filtered. */
const FROM = [1, 2, 5, 10, 20, 50, 100] as const;

const stepOf = (count: number): number => Math.min(STEPS, FROM.filter((from) => count >= from).length);

/** 哪里密: how many things lie in each cell of a grid, of those whose place is known. */
export function hexagons({ placements }: LookInput): LookDrawing {
  const { pins, trays, unplaced } = placements;
  const cells = hexCells(pins.map((pin) => [pin.lon, pin.lat] as const));
  const inAreas = trays.reduce(
    (sum, tray) => sum + tray.towns.length + tray.badges.reduce((n, badge) => n + badge.things.length, 0),
    0,
  );
  return {
    marks: cells.map(
      ({ key, corners, count }): Cell => ({
        kind: 'cell',
        key,
        corners,
        colour: `var(--ramp-${stepOf(count)})`,
        hatch: null,
        selection: null,
        label: `此处 ${count} 项`,
      }),
    ),
    markers: [],
    title: '每格的镇、企业、园区数',
    legend: FROM.map((from, i) => ({
      shape: 'cell',
      size: 7,
      colour: `var(--ramp-${i + 1})`,
      text: i === FROM.length - 1 ? `${from}+` : `${from}`,
    })),
    note: `位置已知的 ${pins.length} 项；${inAreas} 项只知所在县、${unplaced.length} 项所在县不详，不入格`,
  };
}
