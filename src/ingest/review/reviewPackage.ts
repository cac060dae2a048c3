import { TABLES } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { type Change, changeId } from '#merge/changes.ts';
import type { ReviewItem } from '#merge/reviewItem.ts';
import { packageChanges, type TableChanges } from '../packageChanges.ts';
import { readTextTable } from '../readTextTable.ts';
import type { Review } from './review.ts';

/** What another package would do to the one in use. `base`: what both began from, null where that is not known. */
export function reviewPackage(mine: PackageFiles, theirs: PackageFiles, base: PackageFiles | null): Review {
  const { tables, files } = packageChanges({ base, mine, theirs });
  return {
    items: [
      ...tables.flatMap((of) => itemsOf(of, mine)),
      ...files.map(
        ({ path, conflict }): ReviewItem => ({
          id: `file\n${path}`,
          table: null,
          path,
          kind: mine[path] === undefined ? 'added' : 'changed',
          cells: {},
          before: null,
          fields: [],
          conflict,
          effects: { take: [] },
          needs: '',
          from: null,
        }),
      ),
    ],
    sources: [],
    same: 0,
    outranked: 0,
    unmarked: false,
    clashes: [],
    unknownColumns: tables.flatMap(({ table, unknownColumns }) =>
      unknownColumns.length > 0 ? [{ table, columns: unknownColumns }] : [],
    ),
    mine,
    theirs,
  };
}

function itemsOf({ table, path, changes }: TableChanges, mine: PackageFiles): readonly ReviewItem[] {
  const rows = new Map(
    readTextTable(mine[path] ?? '', TABLES[table].key).rows.map(({ key, cells }) => [key, cells]),
  );
  const kinds = { cell: 'changed', added: 'added', removed: 'removed' } as const;
  return changes.map((change: Change): ReviewItem => {
    const own = rows.get(change.key) ?? null;
    return {
      id: `${table}\n${changeId(change)}`,
      table,
      path,
      kind: kinds[change.kind],
      cells: change.kind === 'cell' ? (own ?? {}) : change.row.cells,
      before: change.kind === 'added' ? null : own,
      fields: change.kind === 'cell' ? [change] : [],
      conflict: change.conflict,
      effects: { take: [change] },
      needs: '',
      from: null,
    };
  });
}
