import { describe, expect, test } from 'vitest';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { policyLookupOf } from './policyLookup.ts';
import { sentenceOf } from './sentenceOf.ts';

const lookup = policyLookupOf(
  aPolicy({
    clauses: [
      { id: '1', kind: 'part', title: '总体要求' },
      { id: '1.2', parentId: '1', kind: 'item', title: '发展目标' },
      { id: '1.2.1', parentId: '1.2', kind: 'sentence', text: '到 2025 年，质量提高。' },
      { id: '1.2.2', parentId: '1.2', kind: 'sentence', text: '省级专业镇达到 2 个。' },
      { id: '1.2.3', parentId: '1.2', kind: 'sentence', text: '市级专业镇达到 8 个以上。' },
      { id: '1.2.duty', parentId: '1.2', kind: 'duty', text: '（市工信局负责落实）' },
      { id: '1.3', parentId: '1', kind: 'item', title: '其他' },
      { id: '1.3.1', parentId: '1.3', kind: 'sentence', text: '省级专业镇达到 2 个。' },
    ],
  }),
);
const at = (clauseId: string, quote: string) => sentenceOf(lookup, clauseId, quote);

describe('the sentence of a quote', () => {
  test('is the one that holds it, whole or in part, whatever the spaces', () => {
    expect(at('1.2', '省级专业镇达到 2 个。')).toBe('1.2.2');
    expect(at('1.2', '专业镇达到8个')).toBe('1.2.3');
    expect(at('1.2', '市工信局')).toBe('1.2.duty');
  });

  test('is the first of several it runs over', () => {
    expect(at('1.2', '省级专业镇达到 2 个。市级专业镇达到 8 个以上。')).toBe('1.2.2');
    expect(at('1.2', '提高。省级专业镇')).toBe('1.2.1');
  });

  test('is looked for in the item that is named, or in all of a part', () => {
    expect(at('1.3', '省级专业镇达到 2 个')).toBe('1.3.1');
    expect(at('1', '省级专业镇达到 2 个')).toBe('1.2.2');
  });

  test('is the clause that was named where it is not there, or is a sentence already', () => {
    expect(at('1.2', '方案没有这句')).toBe('1.2');
    expect(at('1.2', '')).toBe('1.2');
    expect(at('1.2.3', '市级专业镇达到 8 个以上。')).toBe('1.2.3');
    expect(at('9.9', '省级专业镇')).toBe('9.9');
  });
});
