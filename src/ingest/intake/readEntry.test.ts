import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { intakeSession } from './intakeSession.ts';
import { type FigureEntry, readEntry } from './readEntry.ts';

const ground = anIntakeGround();
const DATA_DATE = '2024-06';

const anEntry = (given: Partial<FigureEntry> = {}): FigureEntry => ({
  subject: { kind: 'county', id: '140681' },
  indicatorId: 'landUsed',
  period: '2023',
  value: '80',
  unit: '公顷',
  qualifier: '准确',
  nature: 'actual',
  office: '',
  note: '',
  ...given,
});

const read = (given: Partial<FigureEntry> = {}, of = ground) => readEntry(anEntry(given), of, DATA_DATE);
const faultsOf = (given: Partial<FigureEntry>) => {
  const { faults, figure } = read(given);
  expect(figure).toBeNull();
  return Object.fromEntries(Object.entries(faults).map(([field, { message }]) => [field, message]));
};

/** The row an import makes of the same figure in a table. */
async function imported(value: string, unit: string, period: string) {
  const session = intakeSession();
  const bytes = encoded(
    toDelimited([
      ['对象', '指标', '数值', '单位', '期间'],
      ['怀仁市', '已用建设用地指标', value, unit, period],
    ]),
  );
  const opened = await session.open({ kind: 'file', name: '表.csv', bytes }, ground, {}, () => {});
  const [plan] = opened.kind === 'sheets' ? opened.plans : [];
  if (!plan) throw new Error('no sheet');
  const context = { file: '表.csv', sourceId: '', standing: 'reported', reportedOn: '' } as const;
  session.propose(plan, context, () => {});
  return session.proposed(0, 1).observations.map(({ row }) => row);
}

describe('a figure entered by hand', () => {
  test('is converted, and the original kept', () => {
    const { figure, factor, faults, warnings } = read({ value: '约１，２００', unit: '平方米' });
    expect(figure?.row).toMatchObject({
      subjectKind: 'county',
      subjectId: '140681',
      indicatorId: 'landUsed',
      value: 1.8,
      unit: 'mu',
      sourceValue: 1200,
      sourceUnit: '平方米',
      qualifier: 'about',
      periodKind: 'year',
      period: '2023',
      sourceId: '',
    });
    expect([factor, faults, warnings]).toEqual([3 / 2000, {}, []]);
  });

  test.each([
    ['1,200', '亩', '2023年'],
    ['80以上', '公顷', '2023-06'],
    ['约0.8', '平方公里', '2023年底'],
    ['１２００亩', '公顷', '2023上半年'],
    ['暂无', '亩', '2023'],
    ['保密', '亩', '2023'],
    ['0', '亩', '不详'],
  ])('%s %s of %s is the row an import makes of it', async (value, unit, period) => {
    expect([read({ value, unit, period }).figure?.row]).toEqual(await imported(value, unit, period));
  });

  test('any number an import takes comes to the same value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(3), async (whole, places) => {
        const value = (whole / 10 ** places).toFixed(places);
        expect([read({ value }).figure?.row]).toEqual(await imported(value, '公顷', '2023'));
      }),
      { numRuns: 25 },
    );
  });

  test('what was typed never breaks the reading, and is read or told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (value, period) => {
        const { figure, faults } = read({ value, period });
        expect(figure === null).toBe(Object.keys(faults).length > 0);
      }),
    );
  });

  test('a mark beside the number and one within it are one, or asked', () => {
    expect(read({ qualifier: '以上' }).figure?.row.qualifier).toBe('atLeast');
    expect(read({ value: '约80', qualifier: '约' }).figure?.row.qualifier).toBe('about');
    expect(faultsOf({ value: '约80', qualifier: '以上' }).value).toContain('限定不同');
  });

  test('the office and the remark go into the note', () => {
    expect(read({ note: ' 不含开发区 ', office: '市局用地科' }).figure?.row.note).toBe(
      '不含开发区；填报单位：市局用地科',
    );
  });
});

describe('what is wrong is told at its field', () => {
  test.each<[Partial<FigureEntry>, keyof FigureEntry, RegExp]>([
    [{ subject: null }, 'subject', /谁/],
    [{ indicatorId: '' }, 'indicatorId', /什么数/],
    [{ indicatorId: 'gdp', subject: { kind: 'park', id: 'jinshatan' } }, 'indicatorId', /不按园区统计/],
    [{ period: '' }, 'period', /2024上半年/],
    [{ period: '去年' }, 'period', /不详/],
    [{ value: ' ' }, 'value', /暂无/],
    [{ value: '十二' }, 'value', /汉字/],
    [{ value: '12元' }, 'value', /换不成/],
    [{ value: '张三 13800138000' }, 'value', /个人信息/],
    [{ note: '找 13800138000' }, 'note', /手机号/],
    [{ note: '联系人：张三' }, 'note', /个人姓名/],
    [{ office: '用地科（填报人：李四）' }, 'office', /个人姓名/],
  ])('%j', (given, field, message) => {
    const faults = faultsOf(given);
    expect(Object.keys(faults)).toEqual([field]);
    expect(faults[field]).toMatch(message);
  });

  test('all that is lacking at once', () => {
    const blank = { subject: null, indicatorId: '', period: '', value: '' };
    expect(Object.keys(faultsOf(blank))).toEqual(['subject', 'indicatorId', 'period', 'value']);
  });

  test('a number that may mean two things offers both, and each of them can be read', () => {
    const { faults } = read({ value: '1,20' });
    const options = faults.value?.options.map(({ text }) => text) ?? [];
    expect(options).toEqual(['120', '1.20']);
    for (const value of options) expect(read({ value }).figure).not.toBeNull();
  });
});

describe('what is odd is told, and taken', () => {
  const known = (subjectId: string, value: number, period = '2023') =>
    aRow('observations', { subjectKind: 'county', subjectId, indicatorId: 'landUsed', value, period });
  const told = (given: Partial<FigureEntry>, observations: readonly ReturnType<typeof known>[] = []) => {
    const { figure, warnings } = read(given, { ...ground, observations });
    expect(figure).not.toBeNull();
    return warnings.map(({ message }) => message).join();
  };

  test('ten times its peers, a jump from the year before', () => {
    const peers = [known('140602', 900), known('140603', 1000), known('140621', 1100)];
    expect(told({}, peers)).toBe('');
    expect(told({ value: '800' }, peers)).toContain('11 倍');
    expect(told({}, [known('140681', 100, '2022')])).toContain('上一年 100 亩');
  });

  test('a year nobody knows, or one to come', () => {
    expect(told({ period: '不详' })).toContain('年份不详');
    expect(told({ period: '2030' })).toContain('晚于数据截至日 2024-06');
    expect(told({ period: '2030', nature: 'planned' })).toBe('');
  });

  test('what holds for every year needs none', () => {
    const firm = { subject: { kind: 'enterprise', id: 'huaiyi' }, indicatorId: 'siteArea' } as const;
    expect(told({ ...firm, period: '' })).toBe('');
  });
});
