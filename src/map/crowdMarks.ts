import { hexCells } from './hexCells.ts';
import type { Cell, Crowd } from './marks.ts';

const made = new WeakMap<Crowd, readonly Cell[]>();

/** A crowd without WebGL: counted in hexagons, the fuller the lighter; made once for each crowd. */
export function crowdMarks(crowd: Crowd | null): readonly Cell[] {
  if (!crowd) return [];
  const known = made.get(crowd);
  if (known) return known;
  const points = Array.from(
    { length: crowd.count },
    (_, i) => [crowd.positions[2 * i] ?? 0, crowd.positions[2 * i + 1] ?? 0] as const,
  );
  const cells = hexCells(points);
  const most = cells.reduce((max, cell) => Math.max(max, cell.count), 1);
  const marks = cells.map(
    ({ key, corners, count }): Cell => ({
      kind: 'cell',
      key: `crowd:${key}`,
      corners,
      colour: `var(--ramp-${Math.max(1, Math.ceil((7 * count) / most))})`,
      hatch: null,
      selection: null,
      label: `此处 ${count} 个`,
    }),
  );
  made.set(crowd, marks);
  return marks;
}
