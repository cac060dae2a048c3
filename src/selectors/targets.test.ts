import { expect, test } from 'vitest';
import { headlineSentence } from '#symbology/sentences.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { asOfDate, cityTargets, selectJudgements, selectRequests } from './targets.ts';

const target = { registerId: 'towns', countLevels: ['municipal'], value: 1, deadline: '2025' } as const;
const dataset = aDataset({
  meta: { dataDate: '2024-03' },
  towns: [{ level: 'municipal', recognisedYear: 2024 }],
  registers: [{ id: 'towns', complete: true }],
  targets: [
    { ...target, id: 'card', scopeKind: 'city', nature: 'target' },
    { ...target, id: 'rule', scopeKind: 'city', nature: 'rule' },
    { ...target, id: 'elsewhere', scopeKind: 'county', nature: 'target' },
  ],
});
const view = (patch: Partial<ViewState> = {}): ViewState => ({ ...DEFAULT_VIEW, ...patch });
const card = (patch: Partial<ViewState> = {}) => cityTargets(selectJudgements(dataset, view(patch)));

test('the day of judgement is the one asked for, else the date of the data, never today', () => {
  expect(asOfDate(dataset, view())).toBe('2024-03');
  expect(asOfDate(dataset, view({ asof: '2023' }))).toBe('2023');
});

test('the day of judgement changes the verdict', () => {
  expect(card()[0]).toMatchObject({ state: 'reached', value: 1 });
  expect(card({ asof: '2023' })[0]).toMatchObject({ value: 0 });
});

test('the cards are the targets on the whole city, without the rules', () => {
  expect(card().map((j) => j.target.id)).toEqual(['card']);
});

test('neither filters nor the sample switch change a verdict, a request or the headline', () => {
  const patches: readonly Partial<ViewState>[] = [
    { sample: 'on' },
    { sample: 'off' },
    { standing: ['official'] },
    { area: ['140602'], level: ['cluster'], q: '无' },
    { mode: 'data', indicator: 'outputValue', year: 2011 },
  ];
  const headline = (patch: Partial<ViewState> = {}) => headlineSentence(card(patch), '2024-03', '');
  for (const patch of patches) {
    expect(selectJudgements(dataset, view(patch))).toEqual(selectJudgements(dataset, view()));
    expect(selectRequests(dataset, view(patch))).toEqual(selectRequests(dataset, view()));
    expect(headline(patch)).toBe(headline());
  }
});
