import { expect, test } from 'vitest';
import { MINIMAL_POLICY_TEXT } from '../../test/builders/minimalPolicy.ts';
import { nearestSentence } from './nearestSentence.ts';
import { parseDocument } from './parseDocument.ts';

const clauses = parseDocument(MINIMAL_POLICY_TEXT);

test('a quote with a wrong number or without its blanks leads to its sentence', () => {
  expect(nearestSentence('原则上制造业类专业镇产值应达到2亿元以上', clauses)?.id).toBe('2.4.1');
});

test('a quote of something else leads nowhere', () => {
  expect(nearestSentence('加强森林防火工作', clauses)).toBeNull();
});
