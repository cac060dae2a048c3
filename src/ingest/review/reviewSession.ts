import type { Issue } from '#catalog/issues.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { type Choice, choicesOf, type Decisions, type ReviewItem } from '#merge/reviewItem.ts';
import {
  type Choices,
  countReview,
  queryReview,
  type ReviewCounts,
  type ReviewQuery,
  subjectOf,
} from '#merge/reviewQuery.ts';
import { type FilesVerdict, filesVerdict } from '../filesVerdict.ts';
import { receivePieces } from '../pieces.ts';
import { type Landing, landingOf } from './landing.ts';
import { type Merged, mergedFiles } from './mergedFiles.ts';
import { namesIn } from './namesIn.ts';
import type { Review } from './review.ts';
import { reviewPackage } from './reviewPackage.ts';
import { type Proposals, reviewProposals } from './reviewProposals.ts';
import type { ReviewOrigin } from './sourced.ts';

export interface OwnWish {
  readonly mine: PackageFiles;
  /** Readings that were put in, in their order. */
  readonly readings: readonly number[];
  readonly origin: ReviewOrigin;
  readonly lasting: readonly string[];
}

export interface OtherWish {
  readonly mine: PackageFiles;
  readonly theirs: PackageFiles;
  /** What both began from; null where that is not known. */
  readonly base: PackageFiles | null;
}

/** What an import would do, without its changes: they stay where they were found. */
export type ReviewHead = Pick<Review, 'same' | 'outranked' | 'unmarked' | 'clashes' | 'unknownColumns'> & {
  readonly clashCount: number;
  /** Cells of sources that come with it. */
  readonly sources: readonly Readonly<Record<string, string>>[];
  readonly counts: ReviewCounts;
};

export interface ReviewRow {
  readonly item: ReviewItem;
  readonly subject: string;
  readonly choice: Choice | null;
  /** It cannot be without something that is not taken. */
  readonly bound: boolean;
}

export interface ReviewPage {
  /** All that fit the query. */
  readonly count: number;
  readonly rows: readonly ReviewRow[];
}

export interface MergedReview extends Merged, FilesVerdict {
  readonly landing: Landing;
}

/** Holds rows against a package, keeps what would change, and what was decided of it. */
export interface ReviewSession {
  /** Rows of one reading of a sheet, piece by piece. */
  readonly put: (reading: number, piece: Proposals) => void;
  /** The same from whoever has read them, until all are in. */
  readonly take: (reading: number, from: MessagePort) => Promise<void>;
  readonly drop: (reading: number) => void;
  readonly own: (wish: OwnWish) => ReviewHead;
  readonly other: (wish: OtherWish) => ReviewHead;
  readonly list: (query: ReviewQuery, from: number, to: number) => ReviewPage;
  /** One change by its id, or all that fit a query; where a choice cannot be made nothing is chosen. */
  readonly decide: (what: string | ReviewQuery, choice: Choice) => ReviewCounts;
  /** The package with what was taken, checked as every package is; what is known of the one in use is not told again. */
  readonly merge: (known: readonly Issue[]) => Promise<MergedReview>;
}

const MOST_CLASHES = 20;

const NOTHING: Review = {
  items: [],
  sources: [],
  same: 0,
  outranked: 0,
  unmarked: false,
  clashes: [],
  unknownColumns: [],
  mine: {},
  theirs: {},
};

export function reviewSession(): ReviewSession {
  const readings = new Map<number, Proposals[]>();
  let review = NOTHING;
  let names: ReadonlyMap<string, string> = new Map();
  // By id: what was decided holds when the same change is found anew.
  const decisions = new Map<string, Choice>();
  let choices: Choices | null = null;

  const decided = (): Decisions => Object.fromEntries(decisions);
  const choicesNow = (): Choices => {
    choices ??= choicesOf(review.items, decided());
    return choices;
  };
  const counts = () => countReview(review.items, choicesNow());
  const begin = (made: Review): ReviewHead => {
    review = made;
    choices = null;
    const added = made.items.flatMap(({ kind, cells }) =>
      kind === 'added' && cells.name ? [[cells.id ?? '', cells.name] as const] : [],
    );
    names = new Map<string, string>([...added, ...namesIn(made.mine)]);
    const { same, outranked, unmarked, clashes, unknownColumns, sources } = made;
    return {
      ...{ same, outranked, unmarked, unknownColumns },
      clashes: clashes.slice(0, MOST_CLASHES),
      clashCount: clashes.length,
      sources: sources.map(({ row }) => row.cells),
      counts: counts(),
    };
  };
  const find = (query: ReviewQuery) => queryReview(review.items, choicesNow(), query, names);

  const put: ReviewSession['put'] = (reading, piece) => {
    const before = readings.get(reading);
    if (before) before.push(piece);
    else readings.set(reading, [piece]);
  };

  return {
    put,
    take: (reading, from) => receivePieces<Proposals>(from, (piece) => put(reading, piece)),
    drop: (reading) => void readings.delete(reading),
    own: ({ mine, readings: wanted, origin, lasting }) => {
      const proposals = wanted.flatMap((reading) => readings.get(reading) ?? []);
      return begin(reviewProposals({ mine, proposals, origin, lasting: new Set(lasting) }));
    },
    other: ({ mine, theirs, base }) => begin(reviewPackage(mine, theirs, base)),
    list: (query, from, to) => {
      const found = find(query);
      const now = choicesNow();
      const rows = found.slice(from, to).map((item) => ({
        item,
        subject: subjectOf(item, names),
        choice: now.get(item.id) ?? null,
        bound: item.needs !== '' && (now.get(item.needs) ?? 'take') !== 'take',
      }));
      return { count: found.length, rows };
    },
    decide: (what, choice) => {
      const items = typeof what === 'string' ? review.items.filter(({ id }) => id === what) : find(what);
      for (const { id, effects } of items)
        if (choice === 'leave' || effects[choice]) decisions.set(id, choice);
      choices = null;
      return counts();
    },
    merge: async (known) => {
      const merged = mergedFiles(review, decided());
      const landing = landingOf(review.items, choicesNow());
      return { ...merged, landing, ...(await filesVerdict(merged.files, known)) };
    },
  };
}
