import type { RowOf } from '#catalog/tables.ts';
import { TABLES } from '#catalog/tables.ts';
import type { Proposed } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { figureReview, type Reviewed } from '#merge/figureReview.ts';
import { additionId, registerReview } from '#merge/registerReview.ts';
import type { ReviewItem } from '#merge/reviewItem.ts';
import { rowCells } from '#merge/rowCells.ts';
import type { TextTable } from '#merge/textTable.ts';
import { readTextTable } from '../readTextTable.ts';
import { tablePaths } from '../tablePaths.ts';
import type { Clash, Review } from './review.ts';

export interface Proposals {
  readonly observations: readonly Proposed<'observations'>[];
  readonly enterprises: readonly Proposed<'enterprises'>[];
  readonly parks: readonly Proposed<'parks'>[];
}

export interface ReviewWish {
  readonly mine: PackageFiles;
  readonly proposals: Proposals;
  /** Where they are from; added to the package when it is not in it. */
  readonly source: RowOf<'sources'>;
  /** Figures are marked as left out of the public edition. */
  readonly internal: boolean;
  /** Indicators whose figures hold for every year. */
  readonly lasting: ReadonlySet<string>;
  /** Lets the page answer between pieces of the work. */
  readonly pause: () => Promise<void>;
}

/** Rows held against the package before the page may answer again. */
const PIECE = 2000;

/** What rows of a reader's own tables would do to the package in use. */
export async function reviewProposals({
  mine,
  proposals,
  source,
  internal,
  lasting,
  pause,
}: ReviewWish): Promise<Review> {
  const paths = tablePaths(mine);
  const tableOf = (table: 'observations' | 'enterprises' | 'parks' | 'sources'): TextTable =>
    readTextTable(
      mine[paths[table]] ?? `${Object.keys(TABLES[table].columns).join(',')}\n`,
      TABLES[table].key,
    );
  const items: ReviewItem[] = [];
  const clashes: Clash[] = [];
  const counts = { same: 0, outranked: 0 };
  const clashed = new Set<string>();

  const hold = async <T extends Proposed<'observations' | 'enterprises' | 'parks'>>(
    rows: readonly T[],
    review: (row: T) => Reviewed<Proposed<'observations' | 'enterprises' | 'parks'>>,
    figures: boolean,
  ) => {
    for (const [at, row] of rows.entries()) {
      if (at % PIECE === PIECE - 1) await pause();
      const result = review(row);
      if (result.kind === 'items') items.push(...result.items);
      else if (result.kind !== 'clash') counts[result.kind] += 1;
      else {
        clashes.push({ first: result.first.from, second: row.from, taken: !figures });
        if (figures) clashed.add(`observations\n${row.row.id}`);
      }
    }
  };

  const added = new Set<string>();
  for (const table of ['enterprises', 'parks'] as const) {
    const from = items.length;
    await hold(proposals[table], registerReview(table, tableOf(table), paths[table]), false);
    for (const item of items.slice(from)) if (item.kind === 'added') added.add(item.id);
  }
  const subjectItem = (subjectId: string): string =>
    (['enterprises', 'parks'] as const)
      .map((table) => additionId(table, subjectId))
      .find((id) => added.has(id)) ?? '';
  const figures = tableOf('observations');
  const against = { mine: figures, path: paths.observations, internal, lasting, subjectItem };
  await hold(proposals.observations, figureReview(against), true);

  const known = tableOf('sources').rows.some(({ key }) => key === source.id);
  const cells = rowCells(source);
  return {
    // Nobody knows which of two that clash is right: neither is taken.
    items: items.filter(({ id }) => !clashed.has(id)),
    sources: known
      ? []
      : [
          {
            kind: 'added',
            key: source.id,
            row: { key: source.id, cells, source: null },
            conflict: false,
          },
        ],
    ...counts,
    unmarked: internal && !figures.columns.includes('internal'),
    clashes,
    unknownColumns: [],
    mine,
    theirs: {},
  };
}
