import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commitment, Evidence } from '#domain/policy.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { readCommitment } from './commitmentState.ts';

const row = (finding: Evidence['finding'], date: string, more: Partial<Evidence> = {}): Evidence =>
  aRow('evidence', {
    kind: 'commitment',
    commitmentId: 'plan',
    standing: 'official',
    finding,
    date,
    ...more,
  });

interface Case {
  readonly commitment?: Partial<Commitment>;
  readonly asOf?: string;
  readonly towns?: { readonly ids: readonly string[]; readonly complete: boolean };
}
const NO_TOWNS = { ids: [], complete: false };
const read = (
  rows: readonly Evidence[],
  { commitment = {}, asOf = '2026-03', towns = NO_TOWNS }: Case = {},
) => readCommitment(aRow('commitments', { id: 'plan', rhythm: 'once', ...commitment }), rows, asOf, towns);
const stateOf = (...given: Parameters<typeof read>) => read(...given).state;

describe('what is done once', () => {
  test('is unknown without evidence, also when its limit has passed', () => {
    const past = read([], { commitment: { dueOn: '2025' } });
    expect(past).toMatchObject({ state: 'unknown', overdue: true });
    expect(read([], { commitment: { dueOn: '2025' }, asOf: '2025-06' })).toMatchObject({ overdue: false });
  });

  test('is done or open by what the evidence says, dated or not', () => {
    expect(stateOf([row('done', '2024-05')])).toBe('done');
    expect(stateOf([row('open', '2024-05')])).toBe('open');
    expect(stateOf([row('done', '')])).toBe('done');
    expect(stateOf([row('states', '2024-05')])).toBe('unknown');
  });

  test('rests on nothing that is known only later', () => {
    const rows = [row('done', '2024-05-20')];
    expect(stateOf(rows, { asOf: '2024-05-19' })).toBe('unknown');
    expect(read(rows, { asOf: '2024-05-19' }).evidence).toEqual([]);
    expect(stateOf(rows, { asOf: '2024-05-20' })).toBe('done');
    expect(stateOf([row('done', '2024')], { asOf: '2024-06' })).toBe('unknown');
  });

  test('rests on no sample, on nothing about another commitment and on no other kind', () => {
    const others = [
      row('done', '2024', { standing: 'sample' }),
      row('done', '2024', { commitmentId: 'other' }),
      row('supports', '2024', { kind: 'condition' }),
    ];
    expect(read(others)).toMatchObject({ state: 'unknown', evidence: [] });
  });

  test('may be not done first and done later', () => {
    expect(read([row('open', '2023-06'), row('done', '2024-03')])).toMatchObject({
      state: 'done',
      disputed: false,
    });
  });

  test('is disputed where the dates do not settle it', () => {
    for (const dates of [
      ['2024-03', '2023-06'],
      ['2024', '2024-03'],
      ['2024-03', '2024'],
      ['', '2024-03'],
      ['2024-03', ''],
    ] as const) {
      expect(read([row('open', dates[0]), row('done', dates[1])]), dates.join()).toMatchObject({
        state: 'unknown',
        disputed: true,
      });
    }
  });
});

describe('what is done every year', () => {
  const yearly: Case = { commitment: { rhythm: 'yearly' } };

  test('is done for the year of its evidence only', () => {
    const rows = [row('done', '2024-08'), row('open', '2023')];
    expect(stateOf(rows, { ...yearly, asOf: '2024-12-31' })).toBe('done');
    expect(stateOf(rows, { ...yearly, asOf: '2023-12-31' })).toBe('open');
    expect(read(rows, { ...yearly, asOf: '2025-12-31' })).toMatchObject({
      state: 'unknown',
      parts: [
        { key: '2024', state: 'done' },
        { key: '2023', state: 'open' },
      ],
    });
  });

  test('is of no year without a date, and a fact that proves nothing makes no year', () => {
    expect(read([row('done', ''), row('states', '2025')], yearly)).toMatchObject({
      state: 'unknown',
      parts: [],
    });
  });
});

describe('what is done town by town', () => {
  const perTown = { rhythm: 'perTown' } as const;
  const rows = [row('done', '2024', { townId: 'a' })];

  test('is done only where every town is known and has it', () => {
    const of = (ids: readonly string[], complete: boolean) =>
      stateOf(rows, { commitment: perTown, towns: { ids, complete } });
    expect(of(['a'], true)).toBe('done');
    expect(of(['a'], false)).toBe('unknown');
    expect(of(['a', 'b'], true)).toBe('unknown');
    expect(of([], true)).toBe('unknown');
  });

  test('is open as soon as one town surely lacks it', () => {
    const some = [...rows, row('open', '2024', { townId: 'b' })];
    const reading = read(some, { commitment: perTown, towns: { ids: ['a', 'b', 'c'], complete: false } });
    expect(reading.state).toBe('open');
    expect(reading.parts.map(({ state }) => state)).toEqual(['done', 'open', 'unknown']);
  });

  test('is owed to the towns the text names, where it names them', () => {
    expect(
      stateOf(rows, { commitment: { ...perTown, townIds: ['a'] }, towns: { ids: ['b'], complete: false } }),
    ).toBe('done');
  });
});

test('no rhythm turns silence, sample or a mere fact into a state', () => {
  const silent = fc.record({
    finding: fc.constantFrom('states', 'done', 'open'),
    date: fc.constantFrom('', '2023', '2024-06', '2026-03'),
    townId: fc.constantFrom('', 'a'),
  });
  const rhythm = fc.constantFrom('once', 'yearly', 'perTown', 'ongoing');
  fc.assert(
    fc.property(fc.array(silent, { maxLength: 5 }), rhythm, fc.boolean(), (facts, kind, sample) => {
      const rows = facts.map(({ finding, date, townId }) =>
        sample ? row(finding, date, { townId, standing: 'sample' }) : row('states', date, { townId }),
      );
      const towns = { ids: ['a'], complete: true };
      expect(stateOf(rows, { commitment: { rhythm: kind, dueOn: '2024' }, towns })).toBe('unknown');
    }),
  );
});
