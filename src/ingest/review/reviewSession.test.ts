import { beforeAll, expect, test } from 'vitest';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { ReviewQuery } from '#merge/reviewQuery.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { aPackage } from '../../../test/builders/packageBuilder.ts';
import { aProposedFigure, FROM, OWN_SOURCE } from '../../../test/builders/reviewBuilder.ts';
import { readPackageFiles } from '../readPackageFiles.ts';
import { openReview } from './openReview.ts';
import { reviewSession } from './reviewSession.ts';

let mine: PackageFiles;
beforeAll(async () => {
  mine = (await readPackageFiles(aPackage().read)).files;
});

const ALL: ReviewQuery = { table: '', shown: 'all', text: '' };
const NEW_FIRM = { row: aRow('enterprises', { id: 'xin', name: '新窑瓷业', initials: 'xycy' }), from: FROM };
const ROWS = {
  observations: [
    aProposedFigure(),
    aProposedFigure({ period: '2024', value: 7 }),
    aProposedFigure({ subjectKind: 'enterprise', subjectId: 'xin' }),
  ],
  enterprises: [NEW_FIRM],
  parks: [],
};
const own = (readings: readonly number[]) => ({
  mine,
  readings,
  origin: { source: OWN_SOURCE, standing: 'official', internal: false } as const,
  lasting: [],
});

test('lists what fits, by name also of what comes in, and decides it together', () => {
  const session = reviewSession();
  session.put(1, ROWS);
  expect(session.own(own([1])).counts).toMatchObject({ taken: 4, shown: { all: 4, added: 4, open: 0 } });
  const ofFirm = session.list({ ...ALL, text: '新窑' }, 0, 10);
  expect(ofFirm.rows.map(({ subject }) => subject)).toEqual(['新窑瓷业', '新窑瓷业']);
  expect(session.decide({ ...ALL, text: '怀仁' }, 'leave')).toMatchObject({ taken: 2, shown: { left: 2 } });
  expect(session.list({ ...ALL, table: 'observations' }, 1, 2)).toMatchObject({
    count: 3,
    rows: [{ choice: 'leave' }],
  });
});

test('a firm that is refused takes its figures along, which say so', async () => {
  const session = reviewSession();
  session.put(1, ROWS);
  session.own(own([1]));
  session.decide('enterprises\nxin', 'leave');
  const [row] = session.list({ ...ALL, table: 'observations', text: '新窑' }, 0, 1).rows;
  expect([row?.bound, row?.choice]).toEqual([true, 'leave']);
  expect(await session.merge([])).toMatchObject({ added: 2, landing: { indicators: ['outputValue'] } });
});

test('what was decided holds when the same is read anew', () => {
  const session = reviewSession();
  session.put(1, ROWS);
  session.own(own([1]));
  session.decide('enterprises\nxin', 'leave');
  session.drop(1);
  session.put(2, ROWS);
  expect(session.own(own([2])).counts.shown.left).toBe(2);
  expect(session.own(own([])).counts.shown.all).toBe(0);
});

test('a choice that cannot be made is not made', () => {
  const session = reviewSession();
  session.put(1, ROWS);
  session.own(own([1]));
  expect(session.decide(ALL, 'both').taken).toBe(4);
});

test('without a worker the same is done in place', async () => {
  const review = await openReview();
  await review.put(1, ROWS);
  expect((await review.own(own([1]))).sources).toMatchObject([{ id: 'own-1' }]);
  expect(Object.keys((await review.merge([])).files)).toEqual(Object.keys(mine));
  review.close();
});
