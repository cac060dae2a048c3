import type { PackageFiles } from '#domain/packageVersion.ts';
import { acceptedChanges } from '#merge/acceptedChanges.ts';
import type { Change } from '#merge/changes.ts';
import { type Choice, choicesOf, type Decisions } from '#merge/reviewItem.ts';
import { applyPackageChanges } from '../packageChanges.ts';
import { tablePaths } from '../tablePaths.ts';
import type { Review } from './review.ts';

export interface Merged {
  readonly files: PackageFiles;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** The package in use with what is taken of an import, and nothing else of it. */
export function mergedFiles({ items, sources, mine, theirs }: Review, decisions: Decisions): Merged {
  const choices = choicesOf(items, decisions);
  const { tables, files } = acceptedChanges(items, choices);
  const named = new Set(tables.flatMap(({ changes }) => changes.flatMap(sourceNamed)));
  const needed = sources.filter(({ key }) => named.has(key));
  const withSources =
    needed.length === 0
      ? tables
      : [{ table: 'sources' as const, path: tablePaths(mine).sources, changes: needed }, ...tables];
  const taken = items.filter(({ id }) => isTaken(choices.get(id)));
  const count = (kind: (typeof items)[number]['kind']) => taken.filter((item) => item.kind === kind).length;
  return {
    files: applyPackageChanges(mine, theirs, { tables: withSources, files }),
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
  };
}

const isTaken = (choice: Choice | null | undefined): boolean => choice === 'take' || choice === 'both';

function sourceNamed(change: Change): readonly string[] {
  if (change.kind === 'cell') return change.column === 'sourceId' ? [change.theirs] : [];
  return change.kind === 'added' ? [change.row.cells.sourceId ?? ''] : [];
}
