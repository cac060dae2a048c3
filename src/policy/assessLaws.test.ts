import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUALIFIERS, type Qualifier } from '#catalog/figures.ts';
import { ROLES, type Role } from '#catalog/subjects.ts';
import type { Enterprise, Observation } from '#domain/dataset.ts';
import type { Evidence } from '#domain/policy.ts';
import { assessCase, type CaseInput, CONDITIONS } from '../../test/builders/assessmentCase.ts';

const conditionIds = Object.values(CONDITIONS).map(({ id }) => id);
const row = {
  conditionId: fc.constantFrom(...conditionIds),
  finding: fc.constantFrom('supports', 'against', 'exception', 'states'),
  value: fc.constantFrom(null, 0.4, 0.5, 0.99, 1, 9, 10, 11),
  observationId: fc.constantFrom('', 'figure', 'nowhere'),
  date: fc.constantFrom('', '2019', '2023-06', '2031-01-01'),
  standing: fc.constantFrom('official', 'reported', 'derived', 'estimated'),
  text: fc.constantFrom('某文件所载', '另一说，见报道'),
} as const;
const evidence: fc.Arbitrary<Partial<Evidence>> = fc.record(row);
const sampleEvidence: fc.Arbitrary<Partial<Evidence>> = fc.record({
  ...row,
  standing: fc.constant('sample'),
});
const otherEvidence: fc.Arbitrary<Partial<Evidence>> = fc.record({ ...row, townId: fc.constant('other') });

const figure: fc.Arbitrary<Partial<Observation>> = fc.record({
  value: fc.constantFrom(null, 0, 0.49, 0.5, 0.99, 1, 1.01, 62),
  qualifier: fc.constantFrom(...(Object.keys(QUALIFIERS) as Qualifier[])),
  periodKind: fc.constantFrom('year', 'unknown'),
  preferred: fc.constantFrom('', 'no', 'rival'),
});
const firm: fc.Arbitrary<Partial<Enterprise>> = fc.record({
  role: fc.constantFrom(...(Object.keys(ROLES) as Role[])),
});

const given: fc.Arbitrary<CaseInput> = fc.record({
  town: fc.record({
    category: fc.constantFrom('manufacturing', 'agriculture', 'lightIndustry', 'cultureTourism', 'other'),
    level: fc.constantFrom('provincial', 'municipal', 'reserve', 'cluster'),
    areaId: fc.constantFrom('140681', '140671', '140600', 'nowhere'),
  }),
  figures: fc
    .array(figure, { maxLength: 3 })
    .map((rows) => rows.map((r, i) => (i ? r : { ...r, id: 'figure' }))),
  firms: fc.array(firm, { maxLength: 14 }),
  evidence: fc.array(evidence, { maxLength: 5 }),
});

/** Everything said of every condition, evidence by id. */
const told = (input: CaseInput) =>
  assessCase(input).criteria.map((criterion) => ({
    ...criterion,
    conditions: criterion.conditions.map((c) => ({ ...c, evidence: c.evidence.map(({ id }) => id) })),
    priorities: criterion.priorities.map((c) => ({ ...c, evidence: c.evidence.map(({ id }) => id) })),
  }));

/** The same without what sample rows would say. */
const toldFirmly = (input: CaseInput) =>
  told(input).map(({ conditions, priorities, ...criterion }) => ({
    ...criterion,
    conditions: [...conditions, ...priorities].map(({ sample: _, ...result }) => result),
  }));

const verdicts = (input: CaseInput) =>
  new Map(
    assessCase(input).criteria.flatMap((c) =>
      [...c.conditions, ...c.priorities].map(({ condition, verdict }) => [condition.id, verdict]),
    ),
  );

describe('whatever is known of a town', () => {
  test('sample rows change nothing but what is marked 示例', () => {
    fc.assert(
      fc.property(
        given,
        fc.array(sampleEvidence, { minLength: 1, maxLength: 4 }),
        fc.array(figure, { maxLength: 3 }),
        (input, rows, samples) => {
          const marked = rows.map((r, i) => ({ ...r, id: `sample-${i}` }));
          const along = { ...input, evidence: [...(input.evidence ?? []), ...marked], samples };
          expect(toldFirmly(along)).toEqual(toldFirmly(input));
        },
      ),
    );
  });

  test('what is known of other towns changes nothing', () => {
    fc.assert(
      fc.property(
        given,
        fc.array(otherEvidence, { minLength: 1, maxLength: 4 }),
        fc.array(figure, { maxLength: 3 }),
        fc.array(firm, { maxLength: 12 }),
        (input, rows, figures, firms) => {
          const along = {
            ...input,
            evidence: [...(input.evidence ?? []), ...rows.map((r, i) => ({ ...r, id: `other-${i}` }))],
            figures: [...(input.figures ?? []), ...figures.map((f) => ({ ...f, subjectId: 'other' }))],
            firms: [...(input.firms ?? []), ...firms.map((f) => ({ ...f, townId: 'other' }))],
          };
          expect(told(along)).toEqual(told(input));
        },
      ),
    );
  });

  test('the order of evidence changes nothing', () => {
    fc.assert(
      fc.property(
        given.chain((input) => {
          const rows = (input.evidence ?? []).map((r, i) => ({ ...r, id: `row-${i}` }));
          const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
          return fc.record({ input: fc.constant({ ...input, evidence: rows }), shuffled });
        }),
        ({ input, shuffled }) => {
          expect(told({ ...input, evidence: shuffled })).toEqual(told(input));
        },
      ),
    );
  });

  test('more firms in an incomplete register never take away what is met', () => {
    fc.assert(
      fc.property(given, fc.array(firm, { minLength: 1, maxLength: 12 }), (input, more) => {
        const before = verdicts(input);
        const after = verdicts({ ...input, firms: [...(input.firms ?? []), ...more] });
        for (const [id, verdict] of before) if (verdict === 'met') expect(after.get(id), id).toBe('met');
      }),
    );
  });

  test('a count fails only by a complete register or somebody’s word', () => {
    fc.assert(
      fc.property(given, (input) => {
        const rows = (input.evidence ?? []).filter(({ finding }) => finding !== 'against');
        const found = verdicts({ ...input, evidence: rows });
        for (const { id } of [CONDITIONS.leading, CONDITIONS.supporting])
          expect(found.get(id), id).not.toBe('notMet');
      }),
    );
  });

  test('what nobody speaks of is neither met nor unmet', () => {
    fc.assert(
      fc.property(given, (input) => {
        const silent = { ...input, figures: [], firms: [], evidence: [] };
        for (const [id, verdict] of verdicts(silent))
          if (id !== CONDITIONS.place.id) expect(verdict, id).toBe('noEvidence');
      }),
    );
  });

  test('文旅 is never judged by output', () => {
    fc.assert(
      fc.property(given, (input) => {
        const town = { ...input.town, category: 'cultureTourism' } as const;
        expect(verdicts({ ...input, town }).get(CONDITIONS.output.id)).toBe('noEvidence');
      }),
    );
  });

  test('what is met lacks nothing, and all else says what would have to be shown', () => {
    fc.assert(
      fc.property(given, (input) => {
        for (const { conditions, priorities } of assessCase(input).criteria)
          for (const { verdict, lacking, basis, why } of [...conditions, ...priorities]) {
            expect(lacking === '').toBe(verdict === 'met');
            expect(basis === 'none').toBe(verdict === 'noEvidence');
            expect(why).not.toBe('');
          }
      }),
    );
  });
});
