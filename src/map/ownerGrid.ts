/** Something with an outline. */
interface Owner {
  readonly areaId: string;
  readonly inside: (x: number, y: number) => boolean;
}

/** Cells are numbered so far apart in a row. */
const ROW = 100_000;

/**
 * In which of some areas a point lies, to the nearest cell of a grid. To look through an outline is dear: each cell is
 * looked at once, however often it is asked for.
 */
export function ownerGrid(owners: readonly Owner[], cell: number): (x: number, y: number) => string | null {
  const known = new Map<number, string | null>();
  return (x, y) => {
    const [column, row] = [Math.round(x / cell), Math.round(y / cell)];
    const key = row * ROW + column;
    let owner = known.get(key);
    if (owner === undefined) {
      owner = owners.find(({ inside }) => inside(column * cell, row * cell))?.areaId ?? null;
      known.set(key, owner);
    }
    return owner;
  };
}
