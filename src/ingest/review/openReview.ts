import type { PackageBytes } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Decisions } from '#merge/reviewItem.ts';
import type { Merged } from './mergedFiles.ts';
import type { PackageTexts } from './packageTexts.ts';
import type { Review } from './review.ts';
import type { ReviewWish } from './reviewProposals.ts';

export type { PackageTexts } from './packageTexts.ts';
export type { Review } from './review.ts';

/** The way in for the page: the code that reads and writes tables is fetched with the first import. */

export const reviewOwn = async (wish: ReviewWish): Promise<Review> =>
  (await import('./reviewProposals.ts')).reviewProposals(wish);

/** What another package would do to the one in use. `base`: what both began from, null where that is not known. */
export const reviewOther = async (
  mine: PackageFiles,
  theirs: PackageFiles,
  base: PackageFiles | null,
): Promise<Review> => (await import('./reviewPackage.ts')).reviewPackage(mine, theirs, base);

export const textsOf = async (bytes: PackageBytes): Promise<PackageTexts> =>
  (await import('./packageTexts.ts')).packageTexts(bytes);

export const mergeReviewed = async (review: Review, decisions: Decisions): Promise<Merged> =>
  (await import('./mergedFiles.ts')).mergedFiles(review, decisions);
