import type { MatrixRow, SectorMatrix } from '#selectors/sectorMatrix.ts';

export interface PlacedCell {
  readonly count: number;
  /** Depth of the shade, 0 to 1: the share of the largest cell. */
  readonly shade: number;
}

export interface PlacedRow extends MatrixRow {
  readonly placed: readonly PlacedCell[];
}

/** Shades follow the root of the count, so that one is told from none beside sixteen. */
export function placeMatrix({ rows }: SectorMatrix): readonly PlacedRow[] {
  const largest = Math.max(1, ...rows.flatMap((row) => row.cells));
  return rows.map((row) => ({
    ...row,
    placed: row.cells.map((count) => ({ count, shade: Math.sqrt(count / largest) })),
  }));
}
