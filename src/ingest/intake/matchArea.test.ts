import { expect, test } from 'vitest';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { areaMatcher } from './matchArea.ts';

const match = areaMatcher(anIntakeGround());

test.each([
  ['朔城区', '140602'],
  ['朔城', '140602'],
  ['平鲁', '140603'],
  ['山阴', '140621'],
  ['应县', '140622'],
  ['怀仁市', '140681'],
  ['怀仁', '140681'],
  ['怀仁县', '140681'],
  ['山西省怀仁市', '140681'],
  ['朔州市怀仁市', '140681'],
  ['山西省朔州市平鲁区', '140603'],
  [' 右玉县 ', '140623'],
  ['开发区', '140671'],
  ['经开区', '140671'],
  ['市经开区', '140671'],
  ['朔州经济开发区', '140671'],
  ['山西朔州经济开发区', '140671'],
  ['全市', '140600'],
  ['朔州市', '140600'],
  ['140602', '140602'],
  ['140602000000', '140602'],
])('%s is known', (text, areaId) => {
  expect(match(text)).toMatchObject({ kind: 'sure', areaId });
});

test.each([
  ['市直', ['140600']],
  ['合计', ['140600']],
  ['经济技术开发区', ['140671']],
  ['怀任市', ['140681']],
  ['平鲁县', ['140603']],
  ['怀仁市云中街道', ['140681']],
  ['金沙滩镇', ['140681']],
])('%s is asked', (text, candidates) => {
  expect(match(text)).toMatchObject({ kind: 'doubtful', candidates });
});

test.each(['大同市', '', '小计', '朔城区、平鲁区', '张三', '<b>', '=1+1'])('“%s” is no area', (text) => {
  expect(match(text).kind).toBe('none');
});

test('says so when the name is not the present one', () => {
  expect(match('怀仁县')).toMatchObject({ said: '“怀仁县”读作' });
  expect(match('怀仁市')).toMatchObject({ said: '' });
});
