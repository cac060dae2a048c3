import { useEffect, useState } from 'react';
import type { ReviewPage } from '#ingest/review/openReview.ts';
import type { Choice } from '#merge/reviewItem.ts';
import type { ReviewQuery } from '#merge/reviewQuery.ts';
import { changeDesk, importDesk, showReview } from './importDesk.ts';
import { reviewer } from './reviewer.ts';

/** The first changes that fit a query; null until they have come. What was shown stays until then. */
export function useReviewPage(query: ReviewQuery, most: number, revision: number): ReviewPage | null {
  const [page, setPage] = useState<ReviewPage | null>(null);
  const { table, shown, text } = query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another list
  useEffect(() => {
    let current = true;
    const list = async () => (await reviewer()).list({ table, shown, text }, 0, most);
    list().then(
      (listed) => current && setPage(listed),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [table, shown, text, most, revision]);
  return page;
}

/** One change, or all that fit a query. */
export async function decide(what: string | ReviewQuery, choice: Choice): Promise<void> {
  try {
    const counts = await (await reviewer()).decide(what, choice);
    const { review } = importDesk();
    if (review.kind === 'ready') showReview(review.head, counts, review.versionId);
  } catch {
    changeDesk(() => ({ review: { kind: 'unread' } }));
  }
}
