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
import { type ReviewOrigin, sourcedFigure, sourcedThing } from './sourced.ts';

/** Rows read before their origin was told: without a source of their own. */
export interface Proposals {
  readonly observations: readonly Proposed<'observations'>[];
  readonly enterprises: readonly Proposed<'enterprises'>[];
  readonly parks: readonly Proposed<'parks'>[];
}

interface Wish {
  readonly mine: PackageFiles;
  /** Of one table after another. */
  readonly proposals: readonly Proposals[];
  readonly origin: ReviewOrigin;
  /** Indicators whose figures hold for every year. */
  readonly lasting: ReadonlySet<string>;
}

/** What rows of a reader's own tables would do to the package in use. */
export function reviewProposals({ mine, proposals, origin, lasting }: Wish): Review {
  const paths = tablePaths(mine);
  const tableOf = (table: keyof Proposals | 'sources'): TextTable =>
    readTextTable(
      mine[paths[table]] ?? `${Object.keys(TABLES[table].columns).join(',')}\n`,
      TABLES[table].key,
    );
  const items: ReviewItem[] = [];
  const clashes: Clash[] = [];
  const counts = { same: 0, outranked: 0 };
  const clashed = new Set<string>();

  const hold = <T extends Proposed<keyof Proposals>>(
    row: T,
    review: (row: T) => Reviewed<Proposed<keyof Proposals>>,
    isFigure: boolean,
  ) => {
    const result = review(row);
    if (result.kind === 'items') items.push(...result.items);
    else if (result.kind !== 'clash') counts[result.kind] += 1;
    else {
      clashes.push({ first: result.first.from, second: row.from, taken: !isFigure });
      if (isFigure) clashed.add(`observations\n${row.row.id}`);
    }
  };

  const added = new Set<string>();
  for (const table of ['enterprises', 'parks'] as const) {
    const from = items.length;
    const review = registerReview(table, tableOf(table), paths[table]);
    for (const of of proposals)
      for (const thing of of[table]) hold(sourcedThing(thing, origin), review, false);
    for (const item of items.slice(from)) if (item.kind === 'added') added.add(item.id);
  }
  const subjectItem = (subjectId: string): string =>
    (['enterprises', 'parks'] as const)
      .map((table) => additionId(table, subjectId))
      .find((id) => added.has(id)) ?? '';
  const table = tableOf('observations');
  const review = figureReview({ mine: table, path: paths.observations, lasting, subjectItem });
  for (const { observations } of proposals)
    for (const figure of observations) hold(sourcedFigure(figure, origin), review, true);

  const { source, internal } = origin;
  const known = tableOf('sources').rows.some(({ key }) => key === source.id);
  const row = { key: source.id, cells: rowCells(source), source: null };
  return {
    // Nobody knows which of two that clash is right: neither is taken.
    items: items.filter(({ id }) => !clashed.has(id)),
    sources: known ? [] : [{ kind: 'added', key: source.id, row, conflict: false }],
    ...counts,
    unmarked: internal && !table.columns.includes('internal'),
    clashes,
    unknownColumns: [],
    mine,
    theirs: {},
  };
}
