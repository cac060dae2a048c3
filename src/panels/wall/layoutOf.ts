import { WALL_LAYOUTS, type WallFlow, type WallLayout } from '#catalog/wallLayouts.ts';
import type { WallPartId } from '#catalog/wallPanels.ts';
import { nearestProfile, type PanelGrid, type WallChoice } from '#catalog/wallProfiles.ts';

/** Of a wall as it is now: its grid, and where no text may be. */
export interface PlacedLayout {
  readonly layout: WallLayout;
  /** Panels of the wall; null for one without seams. */
  readonly panels: PanelGrid | null;
}

/** The layout asked for, or the one of the shape nearest to the window. */
export function layoutOf(choice: WallChoice | null, width: number, height: number): PlacedLayout {
  if (choice?.kind === 'grid' && choice.columns * choice.rows > 1)
    return { layout: gridLayout(choice), panels: choice };
  // A single panel has no seam: it is as any wall of its shape.
  const id = choice?.kind === 'profile' ? choice.id : nearestProfile(width, height);
  return { layout: WALL_LAYOUTS[id], panels: null };
}

const LEFT: readonly WallPartId[] = ['title', 'progress', 'verdict', 'since', 'targets', 'tour'];
const RIGHT: readonly WallPartId[] = [
  'caveat',
  'date',
  'figure1',
  'figure2',
  'figure3',
  'figure4',
  'ladder',
  'missing',
  'legend',
  'qr',
  'controls',
];

/** Columns the map takes: the middle, so that what is read lies on both sides of it. */
function mapColumns(columns: number): readonly [from: number, to: number] {
  if (columns <= 2) return [columns - 1, columns - 1];
  const side = Math.ceil(columns / 4);
  return [side, columns - 1 - side];
}

/**
 * One cell of the grid is one panel of the wall. The map crosses seams; everything else flows through whole panels,
 * on the left of the map and on the right.
 */
function gridLayout({ columns, rows }: PanelGrid): WallLayout {
  const alone = columns === 1;
  const [from, to] = mapColumns(columns);
  // In a single column the map takes the panels in the middle; there are none to spare where there are two.
  const [top, bottom] = alone ? mapColumns(rows) : [0, rows - 1];
  const isMap = (column: number, row: number) =>
    column >= from && column <= to && row >= top && row <= bottom;
  const name = (column: number, row: number) => (isMap(column, row) ? 'map' : `p${column}x${row}`);
  const cells = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_row, row) => ({ column, row, name: name(column, row) })),
  )
    .flat()
    .filter((cell) => cell.name !== 'map');
  const before = cells.filter((cell) => (alone ? cell.row < top : cell.column < from));
  const after = cells.filter((cell) => !before.includes(cell));
  const flow = (areas: typeof cells, parts: readonly WallPartId[]): WallFlow => ({
    areas: areas.map((cell) => cell.name),
    way: 'down',
    width: null,
    parts,
    // In the lowest panel, where a hand reaches it.
    ...(parts.includes('controls') ? { atFoot: 'controls' } : {}),
  });
  return {
    areas: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_column, column) => name(column, row)).join(' '),
    ),
    columns: Array.from({ length: columns }, () => '1fr' as const),
    rows: Array.from({ length: rows }, () => '1fr' as const),
    // Its panels are as large as they are.
    map: { width: 0, height: 0 },
    flows: [
      ...(before.length > 0 ? [flow(before, after.length > 0 ? LEFT : [...LEFT, ...RIGHT])] : []),
      ...(after.length > 0 ? [flow(after, before.length > 0 ? RIGHT : [...LEFT, ...RIGHT])] : []),
    ],
  };
}
