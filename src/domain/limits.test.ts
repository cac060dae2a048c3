import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { aDataset, anIndicator, aRow, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import type { Observation } from './dataset.ts';
import { hasGoal, type Progress, progressFor } from './limits.ts';
import { lookupOf } from './lookup.ts';

const LAND = ['landQuota', 'landUsed', 'landCommitted'].map((id) =>
  anIndicator({ id, unit: 'mu', unitLabel: '亩', subjectKinds: ['county', 'town'] }),
);
const [QUOTA, USED, COMMITTED] = LAND;
const SHARE = anIndicator({ id: 'ruralIndustryLandShare', subjectKinds: ['county'] });
const OUTPUT = anIndicator({ id: 'outputValue' });
const COUNTY = aRow('areas', { id: '140602', kind: 'county' });
const TARGETS: NonNullable<DatasetInput['targets']> = [
  { id: 'share', indicatorId: SHARE.id, scopeKind: 'county', direction: 'atLeast', value: 10 },
  { id: 'output', indicatorId: OUTPUT.id, scopeKind: 'town', direction: 'atLeast', value: 1 },
];

type Row = readonly [indicatorId: string, value: number | null, given?: Partial<Observation> | undefined];

function progress(rows: readonly Row[], indicator = USED, year: number | null = 2023): Progress | null {
  const observations = rows.map(([indicatorId, value, given]) => ({
    subjectId: COUNTY.id,
    indicatorId,
    value,
    qualifier: 'exact' as const,
    ...given,
  }));
  const dataset = aDataset({ indicators: [...LAND, SHARE, OUTPUT], targets: TARGETS, observations });
  const allowed = new Set(Object.keys(STANDINGS) as Standing[]);
  if (!indicator) throw new Error('no indicator');
  return progressFor(lookupOf(dataset), { kind: 'area', row: COUNTY }, indicator, { year, allowed });
}

describe('used of a quota', () => {
  test('is a share, within it or over', () => {
    expect(
      progress([
        ['landUsed', 1200],
        ['landQuota', 1900],
      ]),
    ).toMatchObject({ share: 1200 / 1900, met: 'yes' });
    expect(
      progress([
        ['landUsed', 1900],
        ['landQuota', 1900],
      ]),
    ).toMatchObject({ share: 1, met: 'yes' });
    expect(
      progress([
        ['landUsed', 2000],
        ['landQuota', 1900],
      ]),
    ).toMatchObject({ met: 'no' });
  });

  test('of which nothing is used is zero, not missing', () => {
    expect(
      progress([
        ['landUsed', 0],
        ['landQuota', 1900],
      ]),
    ).toMatchObject({ share: 0, met: 'yes' });
  });

  test.each<[string, readonly Row[]]>([
    ['no quota', [['landUsed', 5]]],
    ['nothing told as used', [['landQuota', 9]]],
    [
      'a quota of zero',
      [
        ['landUsed', 5],
        ['landQuota', 0],
      ],
    ],
    [
      'a quota of another year',
      [
        ['landUsed', 5],
        ['landQuota', 9, { period: '2022' }],
      ],
    ],
    [
      'two quotas that disagree',
      [
        ['landUsed', 5],
        ['landQuota', 9],
        ['landQuota', 8],
      ],
    ],
    ['neither', []],
  ])('with %s there is no share and no verdict', (_, rows) => {
    expect(progress(rows)).toMatchObject({ share: null, met: 'unknown' });
  });

  test('is sample when either part is, and then not judged', () => {
    const sample: Partial<Observation> = { standing: 'sample' };
    const judged = { standing: 'sample', met: 'unknown', share: 0.5 };
    expect(
      progress([
        ['landUsed', 1, sample],
        ['landQuota', 2],
      ]),
    ).toMatchObject(judged);
    expect(
      progress([
        ['landUsed', 1],
        ['landQuota', 2, sample],
      ]),
    ).toMatchObject(judged);
  });

  test('of a figure that is about or more is a share about or more', () => {
    const with_ = (used: Partial<Observation>, quota: Partial<Observation> = {}) =>
      progress([
        ['landUsed', 1, used],
        ['landQuota', 2, quota],
      ]);
    expect(with_({ qualifier: 'about' })).toMatchObject({ qualifier: 'about', met: 'yes' });
    expect(with_({ qualifier: 'atLeast' })).toMatchObject({ qualifier: 'atLeast', met: 'unknown' });
    expect(with_({}, { qualifier: 'atLeast' })).toMatchObject({ qualifier: 'atMost', met: 'yes' });
    expect(with_({ qualifier: 'atLeast' }, { qualifier: 'atLeast' })).toMatchObject({ share: null });
  });

  test('takes the quota of the newest figure’s own year when no year is asked', () => {
    const rows: readonly Row[] = [
      ['landUsed', 5, { period: '2022' }],
      ['landQuota', 10, { period: '2022' }],
      ['landQuota', 50],
    ];
    expect(progress(rows, USED, null)).toMatchObject({ share: 0.5 });
  });
});

describe('committed of a quota', () => {
  test('counts what is used already', () => {
    const rows: readonly Row[] = [
      ['landUsed', 6],
      ['landCommitted', 3],
      ['landQuota', 10],
    ];
    expect(progress(rows, COMMITTED)).toMatchObject({ share: 0.9, value: { value: 9 } });
  });

  test('has no share while one of the two is missing', () => {
    expect(
      progress(
        [
          ['landCommitted', 3],
          ['landQuota', 10],
        ],
        COMMITTED,
      ),
    ).toMatchObject({ share: null });
    expect(
      progress(
        [
          ['landUsed', 3],
          ['landQuota', 10],
        ],
        COMMITTED,
      ),
    ).toMatchObject({ share: null });
  });
});

describe('against the policy', () => {
  test('a share is met, not met, or cannot be said', () => {
    const met = (value: number | null, given?: Partial<Observation>) =>
      progress(value === null ? [] : [[SHARE.id, value, given]], SHARE)?.met;
    expect(met(10)).toBe('yes');
    expect(met(9)).toBe('no');
    expect(met(10, { qualifier: 'about' })).toBe('unknown');
    expect(met(12, { standing: 'sample' })).toBe('unknown');
    expect(met(null)).toBe('unknown');
  });

  test('what no sentence speaks of has no goal', () => {
    expect(progress([['outputValue', 5]], OUTPUT)).toBeNull();
    expect(progress([['landQuota', 5]], QUOTA)).toBeNull();
    const dataset = aDataset({ targets: TARGETS });
    const ids = ['landUsed', SHARE.id, OUTPUT.id, 'landQuota', 'revenue'];
    expect(ids.map((id) => hasGoal(dataset, anIndicator({ id })))).toEqual([true, true, true, false, false]);
  });
});

describe('a town’s output', () => {
  const goal = (value: number | null, level: 'reserve' | 'cluster' = 'reserve', given = {}) => {
    const dataset = aDataset({
      indicators: [OUTPUT],
      targets: TARGETS,
      towns: [{ id: 't', level }],
      observations: [{ subjectId: 't', indicatorId: OUTPUT.id, value, qualifier: 'exact', ...given }],
    });
    const [row] = dataset.towns;
    if (!row) throw new Error('no town');
    const allowed = new Set(Object.keys(STANDINGS) as Standing[]);
    return progressFor(lookupOf(dataset), { kind: 'town', row }, OUTPUT, { year: null, allowed });
  };

  test('is read against recognition first, then against the tier above', () => {
    expect(goal(0.5)).toMatchObject({ goal: { kind: 'target' }, share: 0.5, met: 'no' });
    expect(goal(8)).toMatchObject({ goal: { kind: 'tier', value: 10 }, share: 0.8 });
    expect(goal(62)).toMatchObject({ goal: { kind: 'tier', value: 100 }, share: 0.62 });
    expect(goal(120)).toMatchObject({ goal: { kind: 'tier', value: 100 }, met: 'yes' });
  });

  test('of a cluster, which asks for no recognition, against the tiers alone', () => {
    expect(goal(0.5, 'cluster')).toMatchObject({ goal: { kind: 'tier', value: 10 } });
  });

  test('below a tier is no failure: nobody is held to the next one', () => {
    expect(goal(8)?.met).toBe('unknown');
  });

  test('that is missing has no share of anything; sample is never judged', () => {
    expect(goal(null)).toMatchObject({ share: null, met: 'unknown' });
    expect(goal(null, 'cluster')).toMatchObject({ share: null, met: 'unknown' });
    expect(goal(120, 'reserve', { standing: 'sample' })).toMatchObject({
      met: 'unknown',
      standing: 'sample',
    });
  });
});

test('a share is never of nothing, and never sample unsaid', () => {
  const value = fc.option(fc.integer({ min: 0, max: 5000 }));
  const standing = fc.constantFrom<Standing>('official', 'reported', 'sample');
  fc.assert(
    fc.property(value, value, standing, standing, (used, quota, usedBy, quotaBy) => {
      const found = progress([
        ['landUsed', used, { standing: usedBy }],
        ['landQuota', quota, { standing: quotaBy }],
      ]);
      if (used === null || quota === null || quota === 0) expect(found?.share).toBeNull();
      else {
        expect(found?.share).toBeCloseTo(used / quota);
        const sample = usedBy === 'sample' || quotaBy === 'sample';
        expect(found?.standing === 'sample').toBe(sample);
        if (sample) expect(found?.met).toBe('unknown');
      }
    }),
  );
});
