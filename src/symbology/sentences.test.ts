import { describe, expect, test } from 'vitest';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { Target } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Judgement, TargetState } from '#domain/judgement.ts';
import { anIndicator, anObservation, aRow } from '../../test/builders/datasetBuilder.ts';
import { clauseLabel, TARGET_STATES } from './labels.ts';
import {
  coverageText,
  dossierSentence,
  figureClause,
  goalSuffix,
  headlineSentence,
  targetClause,
  targetSentence,
  verdictClause,
} from './sentences.ts';

const QUOTE = '省级专业镇达到 2 个，市级专业镇达到 8 个以上。';
const judgement = (given: Partial<Judgement> = {}, target: Partial<Target> = {}): Judgement => ({
  target: aRow('targets', {
    name: '省级专业镇数',
    countLevels: ['provincial'],
    value: 2,
    sourceUnit: '个',
    clauseId: '1.2',
    quote: QUOTE,
    ...target,
  }),
  subjectId: '140600',
  subjectName: '全市',
  state: 'cannotJudge',
  value: 1,
  bounds: null,
  why: '公开资料至少 1 个；名单不完整，无法判断',
  need: null,
  ...given,
});
const PROVINCIAL = judgement();
const MUNICIPAL = judgement({ value: 3 }, { name: '市级专业镇数', countLevels: ['municipal'], value: 8 });

describe('a target in words', () => {
  test('has the level, the count seen and the goal', () => {
    for (const part of ['省级', '1 个', '2 个']) expect(targetClause(PROVINCIAL)).toContain(part);
    for (const part of ['市级', '3 个', '8 个以上']) expect(targetClause(MUNICIPAL)).toContain(part);
  });

  test('says 以上 only where the clause does', () => {
    expect(goalSuffix(PROVINCIAL)).toBe('');
    expect(goalSuffix(MUNICIPAL)).toBe('以上');
  });

  test('says zero for none, and that nothing is known for what is not', () => {
    expect(targetClause(judgement({ value: 0 }))).toContain('0 个');
    expect(targetClause(judgement({ value: null }))).toContain('未见数');
  });

  test('does not call a lower bound the count there is', () => {
    expect(targetClause(PROVINCIAL)).not.toContain('现有');
    expect(targetClause(judgement({ state: 'notReached' }))).toContain('现有');
  });
});

describe('the verdict', () => {
  test('over targets that all wait says that they cannot be judged', () => {
    expect(verdictClause([PROVINCIAL, MUNICIPAL])).toContain('无法判断');
  });

  test.each(Object.keys(TARGET_STATES) as TargetState[])('%s has its word', (state) => {
    const said = verdictClause([
      { ...PROVINCIAL, state },
      { ...MUNICIPAL, state: 'reached' },
    ]);
    expect(said).toContain(TARGET_STATES[state].label);
  });

  test('over different states tells each', () => {
    const said = verdictClause([{ ...PROVINCIAL, state: 'reached' }, MUNICIPAL]);
    expect(said).toMatch(/省级.*达到/);
    expect(said).toMatch(/市级.*无法判断/);
  });

  test('over nothing claims nothing', () => expect(verdictClause([])).toContain('没有'));
});

describe('copied sentences', () => {
  test('a target has count, goal, verdict, reason, clause, date and register', () => {
    const text = targetSentence(PROVINCIAL, '2024-03', '名录截至 2024-12-02');
    for (const part of [
      '省级',
      '1 个',
      '2 个',
      '无法判断',
      '名单不完整',
      POLICY_NUMBER,
      '一（二）',
      '2024-03',
      '2024-12-02',
    ])
      expect(text).toContain(part);
  });

  test('the headline has both counts, both goals, the policy, the date and the filter it stands under', () => {
    const text = headlineSentence([PROVINCIAL, MUNICIPAL], '2024-03', '当前筛选下企业 3 家');
    for (const part of ['1 个', '2 个', '3 个', '8 个以上', POLICY_NUMBER, '2024-03', '当前筛选下企业 3 家'])
      expect(text).toContain(part);
    expect(text).toContain('名单均不完整');
  });

  test('the headline blames the lists only when there is something to judge', () => {
    expect(headlineSentence([], '2024-03', '')).not.toContain('名单均不完整');
    const judged = headlineSentence([{ ...PROVINCIAL, state: 'reached' }], '2024-03', '');
    expect(judged).not.toContain('名单均不完整');
  });

  test('a thing has its figures with period and standing, coverage, sources and date', () => {
    const indicator = anIndicator();
    const figures: readonly Figure[] = [
      {
        kind: 'observed',
        indicator,
        observation: anObservation({ value: 62, period: '2023', qualifier: 'about' }),
        value: 62,
        others: [],
      },
      { kind: 'missing', indicator: anIndicator({ name: '税收' }), reason: 'notReported' },
    ];
    const text = dossierSentence('怀仁陶瓷专业镇', ['省级', '怀仁市'], figures, ['朔州日报'], '2024-03');
    expect(text).toBe(
      '怀仁陶瓷专业镇：省级、怀仁市；主导产业产值 约 62 亿元（2023，报道）。（2 项指标中 1 项有值；来源：朔州日报；数据截至 2024-03）',
    );
  });

  test('a sample figure says so in the words and in the brackets', () => {
    const figure: Figure = {
      kind: 'observed',
      indicator: anIndicator(),
      observation: anObservation({ value: 86, period: '2024', standing: 'sample' }),
      value: 86,
      others: [],
    };
    expect(figureClause(figure)).toBe('主导产业产值 示例 86 亿元（2024，示例）');
  });
});

describe('coverage', () => {
  test('says how many of how many, by standing from strong to weak', () => {
    const standings = { sample: 3, reported: 2 };
    expect(coverageText({ reported: 5, total: 6, standings }, '县区')).toBe(
      '6 县区中 5 个有值：报道 2 · 示例 3',
    );
  });

  test('says none as plainly', () => {
    expect(coverageText({ reported: 0, total: 6, standings: {} }, '县区')).toBe('6 县区中 0 个有值');
  });
});

test('a clause is numbered as the text does', () => {
  expect(['1.2', '2.4', '3.10', '3.11', '4'].map(clauseLabel)).toEqual([
    '一（二）',
    '二（四）',
    '三（十）',
    '三（十一）',
    '四',
  ]);
});
