import type { RowOf } from '#catalog/tables.ts';
import type { Proposed, Provenance } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { loadPackage } from '#ingest/loadPackage.ts';
import { overlayRead } from '#ingest/overlayRead.ts';
import type { Review } from '#ingest/review/review.ts';
import { type Proposals, reviewProposals } from '#ingest/review/reviewProposals.ts';
import type { Choice, Decisions } from '#merge/reviewItem.ts';
import { aRow } from './datasetBuilder.ts';

export const OWN_SOURCE = aRow('sources', {
  id: 'own-1',
  title: '怀仁陶瓷情况表',
  publisher: '怀仁市工信局',
  publisherKind: 'government',
  link: 'none',
  reliability: 'official',
});

export const FROM: Provenance = {
  file: '表.csv',
  sheet: '表.csv',
  line: 4,
  column: 2,
  header: '产值',
  text: '12',
};

/** A figure of the town of the minimal package, as a table gives it: without its source. */
export function aProposedFigure(given: Partial<RowOf<'observations'>> = {}): Proposed<'observations'> {
  const value = given.value === undefined ? 63 : given.value;
  const row = aRow('observations', {
    subjectKind: 'town',
    subjectId: 'huairen-taoci',
    indicatorId: 'outputValue',
    period: '2025',
    unit: 'yiYuan',
    sourceUnit: value === null ? '' : '亿元',
    missingReason: value === null ? 'notReported' : '',
    ...given,
    sourceValue: value,
    value,
  });
  return { row, from: FROM };
}

interface Given {
  readonly lasting?: readonly string[];
  readonly internal?: boolean;
  readonly sourceId?: string;
}

/** What a table with these rows would do to a package. */
export const reviewOf = (mine: PackageFiles, proposals: Partial<Proposals>, given: Given = {}): Review =>
  reviewProposals({
    mine,
    proposals: [{ observations: [], enterprises: [], parks: [], ...proposals }],
    origin: {
      source: { ...OWN_SOURCE, id: given.sourceId ?? OWN_SOURCE.id },
      standing: 'official',
      internal: given.internal ?? false,
    },
    lasting: new Set(given.lasting),
  });

/** One choice for all; where it cannot be made, the new is taken. */
export const decideAll = ({ items }: Review, choice: Choice): Decisions =>
  Object.fromEntries(
    items.map(({ id, effects }) => [id, choice === 'leave' || effects[choice] ? choice : 'take']),
  );

/** The dataset of a package that can be used. */
export async function loadFiles(files: PackageFiles) {
  const nothing = async () => ({ kind: 'unreachable', reason: '', absent: true }) as const;
  const loaded = await loadPackage(overlayRead(files, nothing));
  if (loaded.kind === 'failed') throw new Error(JSON.stringify(loaded.issues));
  return loaded.dataset;
}
