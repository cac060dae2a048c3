import { openReview, type Reviewer } from '#ingest/review/openReview.ts';

let opened: Promise<Reviewer> | null = null;

/** The review of the import on the desk, begun with its first rows. */
export function reviewer(): Promise<Reviewer> {
  opened ??= openReview();
  return opened;
}

/** Lets its rows and decisions go. */
export function endReview(): void {
  const ended = opened;
  opened = null;
  ended?.then(
    (review) => review.close(),
    () => {},
  );
}
