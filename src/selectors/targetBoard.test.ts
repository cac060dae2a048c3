import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { selectTargetBoard } from './targetBoard.ts';

const DATASET = aDataset({
  meta: { dataDate: '2024-12-31' },
  indicators: [anIndicator()],
  sources: [{ id: 'policy', title: '方案', publisher: '市政府', date: '2023-12-31' }],
  registers: [{ id: 'towns', name: '市级专业镇' }],
  towns: [
    { id: 'a', level: 'municipal' },
    { id: 'b', level: 'reserve' },
    { id: 'c', level: 'reserve' },
  ],
  targets: [
    { id: 'rule', scopeKind: 'town', indicatorId: 'outputValue', value: 10 },
    { id: 'price', scopeKind: 'project', indicatorId: 'outputValue', value: 70 },
    {
      id: 'count',
      scopeKind: 'city',
      registerId: 'towns',
      countLevels: ['municipal'],
      value: 8,
      deadline: '2025',
      sourceId: 'policy',
    },
  ],
  observations: [
    { subjectId: 'a', indicatorId: 'outputValue', value: 12 },
    { subjectId: 'b', indicatorId: 'outputValue', value: 3 },
  ],
  sampleObservations: [{ subjectId: 'c', indicatorId: 'outputValue', value: 99 }],
});

test('the city comes first, rules are grouped with their states counted, those for projects are only told', () => {
  const board = selectTargetBoard(DATASET, DEFAULT_VIEW);
  expect(board.city.map((e) => e.judgement.target.id)).toEqual(['count']);
  expect(board.groups.map((g) => [g.target.id, g.counts])).toEqual([
    [
      'rule',
      [
        { state: 'reached', count: 1 },
        { state: 'notReached', count: 1 },
        { state: 'cannotJudge', count: 1 },
      ],
    ],
  ]);
  expect(board.byProject.map((t) => t.id)).toEqual(['price']);
});

test('the pace is that of the day judged on', () => {
  const paceOn = (asof: string) => selectTargetBoard(DATASET, { ...DEFAULT_VIEW, asof }).city[0]?.pace;
  expect(paceOn('')).toMatchObject({ passed: false, lacking: 7 });
  expect(paceOn('')?.due).toBeCloseTo(4, 1);
  expect(paceOn('2026')).toMatchObject({ passed: true, perYear: null });
});

test('neither filters nor sample change it', () => {
  const plain = selectTargetBoard(DATASET, DEFAULT_VIEW);
  const other = { ...DEFAULT_VIEW, level: ['municipal'], area: ['140602'], sample: 'on' } as const;
  expect(selectTargetBoard(DATASET, other)).toEqual(plain);
});
