import { expect, test } from 'vitest';
import { judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import { dataRequests } from '#domain/requests.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { heldData } from './heldData.ts';

const dataset = aDataset({
  indicators: [
    { id: 'output', name: '产值', holder: '市工信局', holderBasis: '四（一）' },
    { id: 'revenue', name: '营收', holder: '市工信局、市财政局' },
    { id: 'townGoal', name: '省级镇目标数', holder: '市工信局' },
    { id: 'land', name: '用地', holder: '市规划和自然资源局' },
  ],
  registers: [
    { id: 'provincial', name: '省级专业镇', complete: false, holder: '市工信局' },
    { id: 'parks', name: '园区', complete: false, holder: '市工信局' },
  ],
  targets: [
    {
      id: 'provincial-towns',
      name: '省级专业镇数',
      nature: 'target',
      registerId: 'provincial',
      statedIndicatorId: 'townGoal',
      scopeKind: 'city',
      countLevels: ['provincial'],
      direction: 'atLeast',
      value: 2,
      sourceValue: 2,
      deadline: '2025',
      holder: '市工信局',
    },
  ],
});
const lookup = lookupOf(dataset);
const requests = dataRequests(lookup, judge(lookup, '2025-06'));
const of = (name: string) => heldData(lookup, requests, (holder) => holder.includes(name));

test('what judgements wait for comes first, and nothing comes twice', () => {
  expect(of('市工信局').map(({ name, waiting }) => [name, waiting.length])).toEqual([
    ['省级专业镇名单', 1],
    ['园区名单', 0],
    ['产值', 0],
    ['营收', 0],
  ]);
});

test('a holder named beside another is asked as well; one that is not named is asked for nothing', () => {
  expect(of('市财政局').map(({ name }) => name)).toEqual(['营收']);
  expect(of('市教育局')).toEqual([]);
});
