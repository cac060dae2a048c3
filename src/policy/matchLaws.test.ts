import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type Category, LEVELS, type Level, ROLES, type Role } from '#catalog/subjects.ts';
import type { Enterprise, Observation, Town } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ApplicabilityRule } from '#domain/policy.ts';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { matchItems } from './matchItems.ts';
import { policyLookupOf } from './policyLookup.ts';

const keys = <T extends string>(list: Record<T, unknown>) => Object.keys(list) as T[];
const some = <T>(...values: readonly T[]) => fc.subarray([...values]);

const rule = fc.record({
  id: fc.uuid(),
  itemId: fc.constant('4.1'),
  subject: fc.constantFrom('town', 'enterprise'),
  levels: some<Level>(...keys(LEVELS)),
  categories: some<Category>(...keys(CATEGORIES)),
  sectorIds: some('ceramics', 'lamb'),
  townIds: some('t', 'other'),
  roles: some<Role>(...keys(ROLES)),
  indicatorId: fc.constantFrom('', 'revenue'),
  direction: fc.constantFrom('atLeast', 'atMost'),
  value: fc.integer({ min: 0, max: 9 }),
  unit: fc.constant('yiYuan'),
  unknowns: some('尚不知道'),
}) satisfies fc.Arbitrary<Partial<ApplicabilityRule>>;

const figure: fc.Arbitrary<Partial<Observation>> = fc.record({
  indicatorId: fc.constant('revenue'),
  value: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
  period: fc.constantFrom('2020', '2023', '2029'),
  qualifier: fc.constantFrom('exact', 'about', 'atLeast', 'atMost'),
  preferred: fc.constantFrom('', 'rival', 'yes', 'no'),
});

const world = fc.record({
  town: fc.record({
    level: fc.constantFrom<Level>(...keys(LEVELS)),
    category: fc.constantFrom<Category>(...keys(CATEGORIES)),
    sectorId: fc.constantFrom('ceramics', 'sheep', 'lamb'),
  }) satisfies fc.Arbitrary<Partial<Town>>,
  firm: fc.record({
    role: fc.constantFrom<Role>(...keys(ROLES)),
    townId: fc.constantFrom('', 't', 'lost'),
    sectorId: fc.constantFrom('ceramics', 'sheep', 'lamb', 'lost'),
  }) satisfies fc.Arbitrary<Partial<Enterprise>>,
  figures: fc.array(figure, { maxLength: 3 }),
  complete: fc.boolean(),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

const data = ({ town, firm, figures, complete }: World, sample: readonly Partial<Observation>[] = []) => {
  const both = (rows: readonly Partial<Observation>[]) =>
    rows.flatMap((row, i) => ['t', 'e'].map((subjectId) => ({ id: `${subjectId}${i}`, subjectId, ...row })));
  return aDataset({
    towns: [{ id: 't', ...town }],
    enterprises: [{ id: 'e', ...firm }],
    sectors: [{ id: 'ceramics' }, { id: 'sheep' }, { id: 'lamb', parentId: 'sheep' }],
    indicators: [anIndicator({ id: 'revenue', unit: 'yiYuan', subjectKinds: ['town', 'enterprise'] })],
    registers: [{ id: 'list', complete }],
    targets: [{ registerId: 'list', countLevels: ['provincial', 'municipal'] }],
    observations: both(figures),
    sampleObservations: both(sample),
  });
};

function matchesOf(dataset: ReturnType<typeof data>, rules: readonly Partial<ApplicabilityRule>[]) {
  const policy = policyLookupOf(
    aPolicy({ items: [{ clauseId: '4.1', kind: 'measure' }], applicability: rules }),
  );
  const [town] = dataset.towns;
  const [firm] = dataset.enterprises;
  if (!town || !firm) throw new Error('no subject');
  const lookup = lookupOf(dataset);
  return [
    ...matchItems(policy, lookup, { kind: 'town', row: town }, '2025'),
    ...matchItems(policy, lookup, { kind: 'enterprise', row: firm }, '2025'),
  ];
}

const rules = fc.uniqueArray(rule, { maxLength: 5, selector: ({ id }) => id });

test('sample values change nothing', () => {
  fc.assert(
    fc.property(world, rules, fc.array(figure, { maxLength: 3 }), (given, asked, sample) => {
      expect(matchesOf(data(given, sample), asked)).toEqual(matchesOf(data(given), asked));
    }),
  );
});

test('the order of the rules changes nothing', () => {
  fc.assert(
    fc.property(world, rules, (given, asked) => {
      const dataset = data(given);
      expect(matchesOf(dataset, [...asked].reverse())).toEqual(matchesOf(dataset, asked));
    }),
  );
});

test('one more rule never takes away that a measure applies, nor excludes what was open', () => {
  const order = ['doesNotApply', 'unknown', 'applies'];
  fc.assert(
    fc.property(world, rules, rule, (given, asked, more) => {
      const dataset = data(given);
      const before = matchesOf(dataset, asked);
      const after = matchesOf(dataset, [...asked, more]);
      for (const [i, match] of before.entries())
        expect(order.indexOf(after[i]?.outcome ?? '')).toBeGreaterThanOrEqual(order.indexOf(match.outcome));
    }),
  );
});

test('one more condition in a rule never makes it apply, and what is open says what is missing', () => {
  fc.assert(
    fc.property(world, rule, rule, (given, asked, more) => {
      const dataset = data(given);
      const both = { ...asked, unknowns: [...asked.unknowns, ...more.unknowns] };
      const [before, after] = [matchesOf(dataset, [asked]), matchesOf(dataset, [both])];
      for (const [i, match] of after.entries()) {
        if (match.outcome === 'applies') expect(before[i]?.outcome).toBe('applies');
        expect(match.missing.length > 0).toBe(match.outcome === 'unknown');
      }
    }),
  );
});
