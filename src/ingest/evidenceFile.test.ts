import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '#domain/policy.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { writeEvidence } from './evidenceFile.ts';
import { openEvidence } from './openEvidence.ts';

const dataset = aDataset({
  towns: [{ id: 'town', name: '怀仁陶瓷' }],
  sources: [{ id: 'policy', title: '方案', publisher: '市政府' }],
});
const policy = aPolicy({ conditions: [{ id: '2.1.a', inPrinciple: false, name: '历史传承' }] });

const opened = (content: string | Uint8Array<ArrayBuffer>) =>
  openEvidence(new File([content], '佐证.csv'), dataset, policy);

/** Text as a form gives it: trimmed, with line breaks as one character. */
const words = fc
  .string({ unit: fc.constantFrom('甲', '=1+1', '@', '"', ',', '\n', ' ', '<b>', '；') })
  .map((text) => `据${text}`.trim());

test('what is written is read again as it was, formulas and line breaks included', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, fc.option(fc.nat(900)))), async (list) => {
      const rows = list.map(([text, value], i) => anEvidence({ id: `own-${i}`, text, value, note: text }));
      const text = writeEvidence(rows);
      expect(text.startsWith('id,kind,')).toBe(true);
      expect((await opened(text)).rows).toEqual(rows);
    }),
    { numRuns: 40 },
  );
});

const headed = (row: string) => `${writeEvidence([]).trim()}\n${row}\n`;

describe('what is wrong with a file is named with line and column, and the rest is read', () => {
  const fileOf = (...rows: readonly Partial<Evidence>[]) =>
    writeEvidence(rows.map((row, i) => anEvidence({ id: `own-${i + 1}`, ...row })));

  test.each([
    ['a town nobody knows', fileOf({ townId: 'nowhere' }), 'townId', '“nowhere”在 towns.csv 里查不到'],
    ['a condition nobody knows', fileOf({ conditionId: '9.9.z' }), 'conditionId', '查不到'],
    ['an exception where the text allows none', fileOf({ finding: 'exception' }), 'finding', '不能作例外'],
    ['no source', fileOf({ sourceText: '' }), 'sourceId', '没有写来源'],
    ['a date nobody can read', fileOf({ date: '去年' }), 'date', '“去年”不是日期'],
    [
      'a number with its unit',
      headed('own-1,condition,town,,2.1.a,,supports,,1亿元,,有据可查,,县志,,reported,,,'),
      'value',
      '1亿元',
    ],
  ])('%s', async (_, text, column, message) => {
    const { issues } = await opened(text);
    const issue = issues.find((one) => one.column === column);
    expect(issue, JSON.stringify(issues)).toMatchObject({ file: '佐证.csv', line: 2 });
    expect(issue?.message).toContain(message);
  });

  test('a good row beside a bad one', async () => {
    const { rows, issues } = await opened(fileOf({}, { townId: '' }, {}));
    expect(rows.map(({ id }) => id)).toEqual(['own-1', 'own-3']);
    expect(issues).toMatchObject([{ check: 'evidence', line: 3, column: 'townId' }]);
  });

  test('an id used twice, and a file that is something else', async () => {
    expect((await opened(fileOf({}, { id: 'own-1' }))).issues).toMatchObject([{ check: 'unique', line: 3 }]);
    expect((await opened('<!doctype html><html></html>')).issues).toMatchObject([{ check: 'reachable' }]);
    expect((await opened(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).issues[0]?.message).toContain('Excel');
    expect(await opened('名称,产值\n怀仁,1\n')).toMatchObject({ rows: [], issues: [{ check: 'headers' }] });
  });

  test('one so large that it is no such file', async () => {
    const { issues } = await opened(new Uint8Array(5 * 1024 * 1024));
    expect(issues[0]?.message).toContain('超过 4 MB');
  });
});
