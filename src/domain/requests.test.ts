import { expect, test } from 'vitest';
import { aDataset, anIndicator, type DatasetInput } from '../../test/builders/datasetBuilder.ts';
import { judge } from './judgement.ts';
import { lookupOf } from './lookup.ts';
import { dataRequests } from './requests.ts';

const requestsOf = (input: DatasetInput) => {
  const lookup = lookupOf(aDataset(input));
  return dataRequests(lookup, judge(lookup, '2024'));
};

const TOWNS = [{ level: 'municipal' }, { level: 'reserve' }] as const;
const BASE = {
  towns: TOWNS,
  indicators: [
    anIndicator({ name: '产值', holder: '市工信局', holderBasis: '三（一）' }),
    anIndicator({ id: 'share', name: '占比', subjectKinds: ['county'] }),
  ],
  registers: [{ id: 'register', name: '市级专业镇', holder: '领导小组办公室' }],
  targets: [
    { name: '市级专业镇数', registerId: 'register', scopeKind: 'city', countLevels: ['municipal'], value: 8 },
    { name: '产值', indicatorId: 'outputValue', scopeKind: 'town', value: 1 },
    { name: '占比', indicatorId: 'share', scopeKind: 'county', value: 10 },
  ],
} as const satisfies DatasetInput;

test('what settles most comes first, with who holds it and on what ground', () => {
  expect(requestsOf(BASE).map((r) => [r.name, r.judgements.length, r.holder])).toEqual([
    ['占比', 6, '方案未指定'],
    ['产值', 2, '市工信局'],
    ['市级专业镇名单', 1, '领导小组办公室'],
  ]);
  expect(requestsOf(BASE)[1]?.holderBasis).toBe('三（一）');
});

test('the holder a target names goes before that of the indicator', () => {
  const targets = [{ ...BASE.targets[1], holder: '各县（市、区）人民政府' }];
  expect(requestsOf({ ...BASE, targets })[0]?.holder).toBe('各县（市、区）人民政府');
});

test('two rules that wait for the same figure are one request', () => {
  const targets = [BASE.targets[1], { ...BASE.targets[1], name: '另一条', value: 5 }];
  expect(requestsOf({ ...BASE, targets })).toMatchObject([{ need: { id: 'outputValue' } }]);
});

test('firms by role are asked for apart, by the name of the rule', () => {
  const rule = { registerId: 'register', scopeKind: 'town', value: 1 } as const;
  const targets = [
    { ...rule, name: '龙头企业户数', countRoles: ['leading'] },
    { ...rule, name: '配套主体户数', countRoles: ['supporting'] },
  ] as const;
  expect(requestsOf({ ...BASE, targets }).map((r) => r.name)).toEqual(['龙头企业户数', '配套主体户数']);
});

test('what can be judged is not asked for, and sample does not stand in for an answer', () => {
  const row = { subjectId: 'towns-1', indicatorId: 'outputValue', value: 5 };
  const asked = requestsOf({ ...BASE, observations: [row] }).find((r) => r.need.id === 'outputValue');
  expect(asked?.judgements.map((j) => j.subjectId)).toEqual(['towns-2']);
  expect(requestsOf({ ...BASE, sampleObservations: [row] })[1]?.judgements).toHaveLength(2);
});
