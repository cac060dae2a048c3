import type { Dataset } from '#domain/dataset.ts';
import type { Proposed } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Policy } from '#domain/policy.ts';
import type { OriginDraft } from '#ingest/intake/newSource.ts';
import {
  type FilesVerdict,
  type Landing,
  openReview,
  type ReviewHead,
  type ReviewRow,
} from '#ingest/review/openReview.ts';
import type { Choice } from '#merge/reviewItem.ts';
import type { PackageActions } from '../../PackageActions.ts';
import { knownIssues } from '../import/knownIssues.ts';
import { lastingIndicators } from '../import/lastingIndicators.ts';

/** What a figure would do to the package in use. */
export interface EntryReview {
  readonly head: ReviewHead;
  /** null: it changes nothing. */
  readonly row: ReviewRow | null;
  /** What would come of it, and what is found in that; null while it is not taken. */
  readonly outcome:
    | (FilesVerdict & {
        readonly files: PackageFiles;
        /** The version it was made from. */
        readonly versionId: string | null;
        readonly landing: Landing;
      })
    | null;
}

interface Wish {
  readonly figure: Proposed<'observations'>;
  readonly origin: Pick<OriginDraft, 'internal'> & {
    readonly source: Dataset['sources'][number];
    readonly standing: Exclude<OriginDraft['standing'], ''>;
  };
  /** null: nothing has been decided. */
  readonly choice: Choice | null;
}

interface By {
  readonly dataset: Dataset;
  readonly policy: Policy | null;
  readonly actions: Pick<PackageActions, 'files'>;
}

const ALL = { table: '', shown: 'all', text: '' } as const;
const ONLY = 1;

/** Holds a figure against the package as an import is, and checks what would come of it. Rejects when not all is read. */
export async function reviewEntry(
  { figure, origin, choice }: Wish,
  { dataset, policy, actions }: By,
): Promise<EntryReview> {
  const { files: mine, issues, versionId } = await actions.files();
  if (issues.length > 0) throw new Error('not all files were read');
  const review = await openReview();
  try {
    await review.put(ONLY, { observations: [figure], enterprises: [], parks: [] });
    const head = await review.own({ mine, readings: [ONLY], origin, lasting: lastingIndicators(dataset) });
    if (choice) await review.decide(ALL, choice);
    const { rows } = await review.list(ALL, 0, ONLY);
    const [row = null] = rows;
    if (row?.choice !== 'take' && row?.choice !== 'both') return { head, row, outcome: null };
    const merged = await review.merge(knownIssues(dataset, policy));
    return { head, row, outcome: { ...merged, versionId } };
  } finally {
    review.close();
  }
}
