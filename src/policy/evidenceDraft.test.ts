import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, type EvidenceKind, FINDINGS, type Finding } from '#catalog/policy.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import type { Level } from '#catalog/subjects.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { type DraftCase, draftFaults, draftOf, type EvidenceDraft, rowsOf } from './evidenceDraft.ts';
import { evidenceFaults } from './evidenceFaults.ts';

const RULE = {
  target: aRow('targets', { id: 'output', direction: 'atLeast', value: 1 }),
  unit: '亿元',
  goal: ' 1 亿元以上',
};
const SUBJECT = {
  townId: 'town',
  areaId: '140681',
  conditionId: '2.4.c',
  commitmentId: 'plan',
};

const given = (more: Partial<DraftCase> = {}): DraftCase => ({
  subject: { kind: 'condition', ...SUBJECT },
  before: null,
  condition: aRow('conditions', { id: '2.4.c', inPrinciple: true }),
  rule: null,
  asksTowns: false,
  needsDate: false,
  today: '2026-11-25',
  ...more,
});
const about = (kind: EvidenceKind, more: Partial<DraftCase> = {}) =>
  given({ subject: { kind, ...SUBJECT }, ...more });

const filled = (more: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  ...draftOf(given(), ''),
  finding: 'supports',
  text: '1978 年起烧制',
  sourceText: '县志',
  standing: 'reported',
  ...more,
});
const faults = (more: Partial<EvidenceDraft>, of = given()) => draftFaults(of, filled(more));

describe('what is wrong is said by field, with what would be right', () => {
  test('an empty form', () => {
    expect(draftFaults(given(), draftOf(given(), ''))).toEqual({
      finding: '没有选，请选一项',
      text: '没有写，请写一件可以查证的事实',
      sourceText: '没有写来源，请选一个数据包里的来源，或写明文件、报刊或单位',
      standing: '没有选，政府机构自己发布的选“官方”，见于报刊或转载的选“报道”',
    });
  });

  test.each([
    ['去年', '“去年”不是日期，请写作 2024、2024-05 或 2024-05-19'],
    ['2024-02-30', '“2024-02-30”不是日期，请写作 2024、2024-05 或 2024-05-19'],
    ['2027', '2027 还没有到，请写事实发生或公布的日期'],
  ])('the date %s', (date, fault) => expect(faults({ date })).toEqual({ date: fault }));

  test.each(['', '2026', '2026-11', '2026-11-25', ' 2019-05 '])('the date “%s” will do', (date) =>
    expect(faults({ date })).toEqual({}),
  );

  test.each([
    ['', 'supports', '没有写，请写数值，单位是亿元'],
    ['1亿元', 'supports', '“1亿元”不是数字，请只写数字，单位是亿元'],
    ['-1', 'supports', '“-1”不是数字，请只写数字，单位是亿元'],
    ['0.9', 'supports', '0.9 亿元没有达到 1 亿元以上，与“符合”矛盾，请改数值或改选'],
    ['1', 'against', '1 亿元已达到 1 亿元以上，与“不符合”矛盾，请改数值或改选'],
  ] as const)('the number “%s” for %s', (value, finding, fault) =>
    expect(faults({ value, finding }, given({ rule: RULE }))).toEqual({ value: fault }),
  );

  test.each([
    ['1', 'supports'],
    ['１．５', 'supports'],
    ['0.99', 'against'],
    ['', 'exception'],
  ] as const)('the number “%s” will do for %s', (value, finding) =>
    expect(faults({ value, finding }, given({ rule: RULE }))).toEqual({}),
  );

  test('a recognition has a level, a day and, in a batch, towns', () => {
    const batch = about('recognition', { asksTowns: true, needsDate: true });
    expect(faults({ finding: 'states' }, batch)).toEqual({
      level: '没有选，请选认定的层级',
      date: '没有写，请写公布或办结的日期，至少到年',
      townIds: '没有选，请至少选一个镇',
    });
  });

  test('a row that rests on a figure of the package needs no number of its own', () => {
    const before = anEvidence({ observationId: 'o1' });
    expect(faults({ value: '' }, given({ rule: RULE, before }))).toEqual({});
  });
});

describe('the rows it gives', () => {
  test('a new row says what was typed, trimmed, and when it was', () => {
    const [row] = rowsOf(given(), filled({ text: ' 烧制 ', value: '9', enteredBy: ' 李 ' }), () => 'own-9');
    expect(row).toMatchObject({ id: 'own-9', text: '烧制', value: null, enteredBy: '李' });
    expect(row).toMatchObject({ ...SUBJECT, enteredOn: '2026-11-25' });
  });

  test('a changed row keeps its id and what the form does not ask', () => {
    const before = anEvidence({ id: 'own-3', observationId: 'o1', townId: 'town' });
    const changing = given({ before });
    const rows = rowsOf(changing, { ...draftOf(changing, ''), text: '改' }, () => 'new');
    expect(rows).toMatchObject([{ id: 'own-3', observationId: 'o1', townId: 'town', text: '改' }]);
  });

  test('a batch is one row for each town', () => {
    const batch = about('recognition', { asksTowns: true });
    const draft = filled({ finding: 'states', level: 'municipal', date: '2025', townIds: ['a', 'b'] });
    const rows = rowsOf(batch, draft, () => 'x');
    expect(rows.map(({ townId, level }) => [townId, level])).toEqual([
      ['a', 'municipal'],
      ['b', 'municipal'],
    ]);
  });

  test('whatever is typed, a form without faults gives rows a package would take', () => {
    const kinds = Object.keys(EVIDENCE_KINDS) as EvidenceKind[];
    const ways = fc.record({
      kind: fc.constantFrom(...kinds),
      asksTowns: fc.boolean(),
      rule: fc.constantFrom(null, RULE),
      draft: fc.record({
        finding: fc.constantFrom<Finding>(...(Object.keys(FINDINGS) as Finding[])),
        level: fc.constantFrom<Level | ''>('', 'provincial', 'municipal', 'reserve'),
        townIds: fc.constantFrom([], ['town']),
        text: fc.constantFrom('', ' ', '烧制'),
        value: fc.constantFrom('', '1', '15', 'x'),
        sourceId: fc.constantFrom('', 'policy'),
        sourceText: fc.constantFrom('', ' ', '县志'),
        date: fc.constantFrom('', '2024', '2024-13'),
        standing: fc.constantFrom<Standing | ''>('', ...(Object.keys(STANDINGS) as Standing[])),
        enteredBy: fc.constant(''),
        note: fc.constant(''),
      }),
    });
    fc.assert(
      fc.property(ways, ({ kind, asksTowns, rule, draft }) => {
        const batch = asksTowns && kind === 'recognition';
        const of = about(kind, { asksTowns: batch, rule: kind === 'condition' ? rule : null });
        const allowed: readonly Finding[] = EVIDENCE_KINDS[kind].findings;
        // The form offers what its kind may say, and 「载明」 of a condition only with a number.
        fc.pre(allowed.includes(draft.finding) && (kind !== 'condition' || draft.finding !== 'states'));
        fc.pre(Object.keys(draftFaults(of, draft)).length === 0);
        const rows = rowsOf(of, draft, () => 'own-1');
        expect(rows).not.toEqual([]);
        for (const row of rows) expect(evidenceFaults(row, of.condition)).toEqual([]);
      }),
    );
  });
});
