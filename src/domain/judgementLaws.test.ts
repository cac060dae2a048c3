import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS, type Level, ROLES, type Role } from '#catalog/subjects.ts';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import type { Dataset, Enterprise, Observation, Target, Town } from './dataset.ts';
import { judge } from './judgement.ts';
import { lookupOf } from './lookup.ts';
import { dataRequests } from './requests.ts';

const levels = fc.constantFrom(...(Object.keys(LEVELS) as Level[]));
const roles = fc.constantFrom(...(Object.keys(ROLES) as Role[]));
const years = fc.option(fc.integer({ min: 2018, max: 2030 }));
const town: fc.Arbitrary<Partial<Town>> = fc.record({ level: levels, recognisedYear: years });
const firm: fc.Arbitrary<Partial<Enterprise>> = fc.record({
  role: roles,
  townId: fc.constantFrom('towns-1', 'towns-2', ''),
});
const asOf = fc.integer({ min: 2019, max: 2030 }).map(String);
const target: fc.Arbitrary<Partial<Target>> = fc.record({
  value: fc.integer({ min: 0, max: 6 }),
  deadline: fc.constantFrom('', '2022', '2025-06', '2029-12-31'),
});

const datasetOf = (
  towns: readonly Partial<Town>[],
  enterprises: readonly Partial<Enterprise>[],
  given: Partial<Target>,
): Dataset =>
  aDataset({
    towns,
    enterprises,
    sources: [{ id: 'policy', date: '2023-06-16' }],
    registers: [{ id: 'towns' }, { id: 'firms' }],
    targets: [
      { registerId: 'towns', scopeKind: 'city', countLevels: ['municipal'], sourceId: 'policy', ...given },
      { registerId: 'firms', scopeKind: 'town', countRoles: ['leading'], sourceId: 'policy', ...given },
    ],
  });

const statesOf = (dataset: Dataset, date: string) =>
  new Map(judge(lookupOf(dataset), date).map((j) => [`${j.target.id}:${j.subjectId}`, j.state]));

test('an incomplete register never yields a failure, whatever is in it and whenever it is asked', () => {
  fc.assert(
    fc.property(fc.array(town), fc.array(firm), target, asOf, (towns, firms, given, date) => {
      for (const state of statesOf(datasetOf(towns, firms, given), date).values())
        expect(['reached', 'cannotJudge']).toContain(state);
    }),
  );
});

test('adding a row to an incomplete register never turns reached into anything else', () => {
  fc.assert(
    fc.property(
      fc.array(town, { maxLength: 8 }),
      fc.array(firm, { maxLength: 8 }),
      fc.array(town, { minLength: 1, maxLength: 3 }),
      fc.array(firm, { minLength: 1, maxLength: 3 }),
      target,
      asOf,
      (towns, firms, moreTowns, moreFirms, given, date) => {
        const before = statesOf(datasetOf(towns, firms, given), date);
        const after = statesOf(datasetOf([...towns, ...moreTowns], [...firms, ...moreFirms], given), date);
        for (const [key, state] of before) if (state === 'reached') expect(after.get(key)).toBe('reached');
      },
    ),
  );
});

const sampleRow: fc.Arbitrary<Partial<Observation>> = fc.record({
  subjectId: fc.constantFrom('towns-1', 'towns-2', '140681'),
  indicatorId: fc.constantFrom('output', 'share'),
  value: fc.integer({ min: 0, max: 100 }),
  period: fc.constantFrom('2021', '2023', '2025'),
});

test('sample changes neither a verdict nor what is asked for, whatever it says', () => {
  fc.assert(
    fc.property(fc.array(sampleRow, { minLength: 1 }), (sampleObservations) => {
      const base = {
        towns: [{ level: 'municipal' }, { level: 'provincial' }],
        indicators: [anIndicator({ id: 'output' }), anIndicator({ id: 'share', subjectKinds: ['county'] })],
        observations: [{ subjectId: 'towns-1', indicatorId: 'output', value: 5 }],
        targets: [
          { id: 'a', scopeKind: 'town', indicatorId: 'output', value: 10 },
          { id: 'b', scopeKind: 'county', indicatorId: 'share', value: 10 },
        ],
      } as const;
      const [without, along] = [aDataset(base), aDataset({ ...base, sampleObservations })].map((dataset) => {
        const judgements = judge(lookupOf(dataset), '2024');
        return { judgements, requests: dataRequests(lookupOf(dataset), judgements) };
      });
      expect(along).toEqual(without);
    }),
  );
});
