import { expect, test } from 'vitest';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { subjectMatcher } from './matchSubject.ts';

const match = subjectMatcher(anIntakeGround());
const ALL = ['town', 'enterprise', 'park'] as const;

test.each([
  ['怀仁市怀益瓷业科技有限公司', 'huaiyi'],
  ['怀仁市怀益瓷业科技（有限公司）', 'huaiyi'],
  ['　怀仁市怀益瓷业科技有限责任公司', 'huaiyi'],
  ['山西省古城乳业集团有限公司', 'gucheng'],
  ['古城乳业', 'gucheng'],
  ['怀仁陶瓷', 'huairen-taoci'],
  ['怀仁陶瓷专业镇', 'huairen-taoci'],
  ['huaiyi', 'huaiyi'],
])('%s is known', (text, id) => {
  expect(match(text, ALL)).toMatchObject({ kind: 'sure', subject: { id } });
});

test.each([
  ['怀益瓷业', 'huaiyi'],
  ['怀仁怀益瓷业科技公司', 'huaiyi'],
  ['金沙滩陶瓷园区', 'jinshatan'],
])('%s is asked', (text, id) => {
  const found = match(text, ALL);
  expect(found.kind === 'doubtful' && found.candidates.map((c) => c.id)).toContain(id);
});

test('what is not of the kind asked for is not found', () => {
  expect(match('怀仁陶瓷', ['enterprise']).kind).not.toBe('sure');
  expect(match('完全不同的名字', ALL)).toEqual({ kind: 'none' });
  expect(match('', ALL)).toEqual({ kind: 'none' });
});

test('two of one name are asked', () => {
  const ground = anIntakeGround();
  const twice = {
    ...ground,
    enterprises: [...ground.enterprises, ...ground.enterprises.map((e) => ({ ...e, id: `${e.id}-2` }))],
  };
  expect(subjectMatcher(twice)('东兴陶瓷', ALL)).toMatchObject({
    kind: 'doubtful',
    candidates: [{ id: 'dongxing' }, { id: 'dongxing-2' }],
  });
});
