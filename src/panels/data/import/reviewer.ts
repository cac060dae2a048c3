import { openReview, type Reviewer } from '#ingest/review/openReview.ts';

let opened: Promise<Reviewer> | null = null;

/** The review of the import on the desk, begun with its first rows. */
export function reviewer(): Promise<Reviewer> {
  opened ??= openReview();
  return opened;
}

/** Lets the rows of one reading go. */
export function dropReading(id: number): void {
  opened
    ?.then((review) => review.drop(id))
    .catch(() => {
      // It has ended, and they with it.
    });
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
