import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '#domain/policy.ts';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import {
  type EvidenceStep,
  type KeptEvidence,
  NOTHING_KEPT,
  readKept,
  redone,
  undone,
  withStep,
} from './evidenceSteps.ts';

const IDS = ['own-1', 'own-2', 'own-3'];
const added = (row: Evidence): EvidenceStep => ({ words: '记下', changes: [{ before: null, after: row }] });

/** A way of the reader: at each id in turn, a text, or null to take the row away. */
const edits = fc.array(fc.tuple(fc.constantFrom(...IDS), fc.option(fc.constantFrom('甲', '乙'))), {
  maxLength: 60,
});

const walk = (list: readonly (readonly [string, string | null])[]): KeptEvidence =>
  list.reduce<KeptEvidence>((kept, [id, text]) => {
    const before = kept.rows.find((row) => row.id === id) ?? null;
    const after = text === null ? null : anEvidence({ id, text });
    const step = { words: '改', changes: [{ before, after }] };
    return before || after ? (withStep(kept, step) ?? kept) : kept;
  }, NOTHING_KEPT);

const backBy = (kept: KeptEvidence, steps: number): KeptEvidence =>
  Array.from({ length: steps }).reduce<KeptEvidence>((at) => undone(at) ?? at, kept);
const forthBy = (kept: KeptEvidence, steps: number): KeptEvidence =>
  Array.from({ length: steps }).reduce<KeptEvidence>((at) => redone(at) ?? at, kept);

describe('laws of undoing', () => {
  test('any number of steps taken back and forth again changes nothing', () => {
    fc.assert(
      fc.property(edits, fc.nat(70), (list, steps) => {
        const kept = walk(list);
        expect(forthBy(backBy(kept, steps), steps)).toEqual(kept);
      }),
    );
  });

  test('each step taken back gives the rows there were before it', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const before = walk(list);
        const after = withStep(before, added(anEvidence({ id: 'own-9' })));
        expect(after && undone(after)?.rows).toEqual(before.rows);
      }),
    );
  });

  test('an id stands once, and the rows are in order', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const ids = walk(list).rows.map((row) => row.id);
        expect(ids).toEqual([...new Set(ids)].sort());
      }),
    );
  });

  test('what is kept can be read again as it was', () => {
    fc.assert(
      fc.property(edits, fc.nat(5), (list, steps) => {
        const kept = backBy(walk(list), steps);
        expect(readKept(structuredClone(kept))).toEqual(kept);
      }),
    );
  });
});

test('the last fifty steps and more can be taken back; there is nothing before the first', () => {
  const many = walk(Array.from({ length: 80 }, (_, i) => [IDS[i % 3] ?? '', `第${i}次`] as const));
  expect(backBy(many, 80)).toMatchObject({ rows: [], past: [] });
  expect(undone(NOTHING_KEPT)).toBeNull();
  expect(redone(many)).toBeNull();
});

test('a step from a row that has changed meanwhile is refused, whole', () => {
  const [first, second] = [anEvidence({ id: 'own-1' }), anEvidence({ id: 'own-2' })];
  const kept = withStep(NOTHING_KEPT, added(first)) ?? NOTHING_KEPT;
  const stale = { before: { ...first, text: '旧' }, after: { ...first, text: '新' } };
  expect(withStep(kept, { words: '', changes: [{ before: null, after: second }, stale] })).toBeNull();
  expect(withStep(kept, added(first))).toBeNull();
});

describe('what an earlier visit kept', () => {
  test.each([[undefined], [null], ['text'], [{ rows: 'none' }], [{ rows: [1, null], past: {} }]])(
    'is nothing: %j',
    (kept) => expect(readKept(kept)).toEqual(NOTHING_KEPT),
  );

  test('is read with columns that came later, and without rows and steps nobody can read', () => {
    const row = anEvidence({ id: 'own-1', text: '甲' });
    const { note, enteredBy, ...older } = row;
    const step = { words: '改', changes: [{ before: null, after: { ...row, kind: 'odd' } }] };
    const kept = readKept({
      rows: [older, { ...row, id: 'own-2', standing: 'certain' }],
      past: [step],
      future: [],
    });
    expect(kept).toEqual({ rows: [row], past: [], future: [] });
  });
});
