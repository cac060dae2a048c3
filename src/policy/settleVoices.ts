import type { ConditionResult } from './assessment.ts';
import { fitsCell } from './cellText.ts';
import type { Voice } from './voice.ts';

export type Settled = Pick<ConditionResult, 'verdict' | 'basis' | 'brief' | 'why' | 'undated'>;

/** One verdict of several voices. Where they contradict each other nothing is concluded and all are shown. */
export function settleVoices(voices: readonly Voice[]): Settled {
  const yes = voices.filter(({ vote }) => vote === 'yes');
  const no = voices.filter(({ vote }) => vote === 'no');
  const rival = voices.filter(({ vote }) => vote === 'rival');
  if (rival.length > 0 || (yes.length > 0 && no.length > 0)) {
    const each = wordsOf([...rival, ...yes, ...no]);
    const why = each.includes('无法判断') ? each : `${each}；两说，未作取舍，无法判断`;
    return { verdict: 'noEvidence', basis: 'none', brief: '两说', why, undated: false };
  }
  if (yes.length > 0) return decided('met', yes);
  if (no.length > 0) return decided('notMet', no);
  const [first] = voices;
  const why = first ? wordsOf(voices) : '未见佐证，无法判断';
  return { verdict: 'noEvidence', basis: 'none', brief: first?.brief ?? '未见资料', why, undated: false };
}

const wordsOf = (voices: readonly Voice[]): string => voices.map(({ words }) => words).join('；');

/** A dated voice carries the verdict even beside undated ones, a number before a word. */
function decided(verdict: 'met' | 'notMet', voices: readonly Voice[]): Settled {
  const computed = voices.filter(({ basis }) => basis === 'computed');
  const carrying = computed.length > 0 ? computed : voices;
  const lead = carrying.find((voice) => !voice.undated) ?? carrying[0];
  const undated = voices.every((voice) => voice.undated);
  const basis = lead?.basis ?? 'none';
  const number = lead?.brief ?? '';
  const brief = undated && basis === 'computed' ? withoutYear(number) : number;
  return { verdict, basis, brief, why: wordsOf(voices), undated };
}

/** The shorter word where the longer one would be cut. */
function withoutYear(number: string): string {
  const whole = `${number}（年份不详）`;
  return fitsCell(whole) ? whole : `${number}（无年份）`;
}
