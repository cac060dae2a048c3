import { expect, test } from 'vitest';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import type { Observation } from '#domain/dataset.ts';
import { type Progress, progressFor } from '#domain/limits.ts';
import { lookupOf } from '#domain/lookup.ts';
import { aDataset, anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import { goalClause, progressBrief, progressText } from './progressText.ts';

const COUNTY = aRow('areas', { id: '140602', kind: 'county' });
const USED = anIndicator({ id: 'landUsed', unitLabel: '亩', subjectKinds: ['county'] });
const QUOTA = anIndicator({ id: 'landQuota', unitLabel: '亩', subjectKinds: ['county'] });
const SHARE = anIndicator({ id: 'share', unit: 'percent', unitLabel: '%', subjectKinds: ['county'] });

function progress(values: Readonly<Record<string, Partial<Observation>>>, indicator = USED): Progress {
  const dataset = aDataset({
    indicators: [USED, QUOTA, SHARE],
    targets: [
      {
        nature: 'rule',
        indicatorId: 'share',
        scopeKind: 'county',
        direction: 'atLeast',
        value: 10,
        clauseId: '4.6',
      },
    ],
    observations: Object.entries(values).map(([indicatorId, given]) => ({
      subjectId: COUNTY.id,
      indicatorId,
      qualifier: 'exact',
      ...given,
    })),
  });
  const allowed = new Set(Object.keys(STANDINGS) as Standing[]);
  const found = progressFor(lookupOf(dataset), { kind: 'area', row: COUNTY }, indicator, {
    year: 2023,
    allowed,
  });
  if (!found) throw new Error('no progress');
  return found;
}

test('used of a limit, with its share and its standing', () => {
  const sample = { standing: 'sample' } as const;
  const text = (...parts: Parameters<typeof progress>) => progressText(progress(...parts));
  expect(text({ landUsed: { value: 1200 }, landQuota: { value: 1900 } })).toBe(
    '已用 1,200 / 指标 1,900 亩（63%）',
  );
  expect(text({ landUsed: { value: 1200, ...sample }, landQuota: { value: 1900, ...sample } })).toBe(
    '已用 1,200 / 指标 1,900 亩（63%），示例',
  );
  expect(text({ landUsed: { value: 5, qualifier: 'about' }, landQuota: { value: 10 } })).toBe(
    '已用 约 5 / 指标 10 亩（约 50%）',
  );
  expect(text({ landUsed: { value: 12 }, landQuota: { value: 10 } })).toContain('超出指标');
});

test('a share of nothing is never written', () => {
  const text = (...parts: Parameters<typeof progress>) => progressText(progress(...parts));
  expect(text({ landUsed: { value: 5 } })).toBe('指标未填报，占比算不出');
  expect(text({ landQuota: { value: 5 } })).toBe('已用未填报，占比算不出');
  expect(text({})).toBe('指标和已用未填报，占比算不出');
  expect(text({ landUsed: { value: 5 }, landQuota: { value: 0 } })).toBe('已用 5 / 指标 0 亩，占比算不出');
});

test('against the policy: what is asked, by which clause, and whether it is met', () => {
  const share = (given: Partial<Observation>) => progress({ share: given }, SHARE);
  expect(progressText(share({ value: 12 }))).toBe('规定不少于 10 %（四（六）），达到');
  expect(progressText(share({ value: 8 }))).toContain('未达到');
  expect(progressText(share({ value: 12, standing: 'sample' }))).toContain('示例不作评判');
  expect(progressText(progress({}, SHARE))).toBe('规定不少于 10 %（四（六））');
  expect([share({ value: 12 }), share({ value: 12, standing: 'sample' })].map(progressBrief)).toEqual([
    '达到',
    '',
  ]);
});

test('toward the tier above', () => {
  const indicator = anIndicator();
  const observation = anObservation({ value: 62, standing: 'sample' });
  const value = { kind: 'observed', indicator, observation, value: 62, others: [] } as const;
  const toward: Progress = {
    indicator,
    value,
    goal: { kind: 'tier', value: 100 },
    share: 0.62,
    qualifier: 'exact',
    standing: 'sample',
    met: 'unknown',
  };
  expect(progressText(toward)).toBe('62 / 层级 100 亿元（62%），示例');
  const lacking = { kind: 'missing', indicator, reason: 'notReported' } as const;
  expect(progressText({ ...toward, value: lacking, share: null, standing: null })).toBe(
    '主导产业产值未填报，层级算不出',
  );
});

test('the goal of all counties, with how many can be set against it', () => {
  const coverage = { reported: 5, total: 6, standings: { sample: 5 } };
  expect(goalClause(progress({}), coverage)).toBe('已用 / 指标：6 县区中 5 个有占比：示例 5');
  expect(goalClause(progress({}, SHARE), coverage)).toBe('规定不少于 10 %');
});
