import { describe, expect, test } from 'vitest';
import type { TourStop } from '#domain/tour.ts';
import { typedWords } from './typedWords.ts';

const stop = (name: string, initials: string): TourStop => ({ kind: 'town', id: name, name, initials });
const STOPS = [stop('怀仁陶瓷', 'hrtc'), stop('平鲁红山荞麦', 'plhsqm'), stop('怀仁羔羊肉', 'hrgyr')];

describe('what has been typed', () => {
  test.each([
    ['a number: its stop', '2', '2', '平鲁红山荞麦'],
    ['letters: the first stop that begins so', 'hrg', 'HRG', '怀仁羔羊肉'],
    ['a number beyond the last: how far they go', '9', '9', '没有这一站，可按 1 到 3'],
    ['a letter nothing begins with: which do', 'z', 'Z', '没有这一站，首字母可按 H P'],
    ['a letter too many: what could follow the others', 'hrx', 'HRX', '没有这一站，HR 之后可按 G T'],
  ])('%s', (_, text, typed, said) => {
    expect(typedWords(STOPS, text)).toMatchObject({ typed, said });
  });

  test('of stops without pinyin is told that there is none', () => {
    expect(typedWords([stop('无名', '')], 'a').said).toBe('各站没有拼音首字母');
  });
});
