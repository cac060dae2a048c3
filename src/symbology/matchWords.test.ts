import { describe, expect, test } from 'vitest';
import type { Provision } from '#domain/policy.ts';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { holderText, offerText, recipientText } from './matchWords.ts';

const provision = (name: string, given: Partial<Provision> = {}) =>
  aRow('provisions', { id: name, name, kind: 'offer', recipients: ['enterprise'], ...given });

describe('what an item gives', () => {
  test('is told to whom', () =>
    expect(recipientText(provision('甲', { recipients: ['enterprise', 'park'] }))).toBe('企业、园区'));

  test('begins with what speaks to the subject, and says how much more there is', () => {
    const all = [
      provision('一'),
      provision('二'),
      provision('三', { kind: 'encourage' }),
      provision('四', { recipients: ['town'] }),
    ];
    expect(offerText(all, 'town')).toBe('四；一；二\u00a0等\u00a04\u00a0项');
    expect(offerText(all, 'enterprise')).toBe('一；二；鼓励三\u00a0等\u00a04\u00a0项');
    expect(offerText(all.slice(0, 1), 'town')).toBe('一');
  });
});

describe('who decides', () => {
  const some = (...names: readonly string[]) =>
    names.map((shortName) => aRow('departments', { id: shortName, shortName }));

  test.each([
    [some('甲局'), some('乙局'), '甲局牵头'],
    [some('甲局', '乙局'), [], '甲局、乙局牵头'],
    [some('甲局', '乙局', '丙局'), [], '甲局等 3 家牵头'],
    [[], some('甲局'), '未指定牵头，甲局分工'],
    [[], some('甲局', '乙局'), '未指定牵头，甲局等分工'],
    [[], [], '未指定责任单位'],
  ])('%#', (leads, shared, words) => expect(holderText({ leads, shared })).toBe(words));
});
