import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Qualifier } from '#catalog/figures.ts';
import { WANTED_COLUMNS, WANTED_QUALIFIERS, WANTED_SHEETS, type WantedColumn } from '#catalog/wantedSheet.ts';
import { judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { WantedRequest } from '#domain/wanted.ts';
import { intakeSession } from '#ingest/intake/intakeSession.ts';
import { wantedFigures } from '#selectors/wantedFigures.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { anIntakeContext } from '../../test/builders/intakeGround.ts';
import { aWantedRequest } from '../../test/builders/wantedBuilder.ts';
import { FIRST_LINE, fillIn, fillSheet, openBook, type Written } from '../../test/builders/wantedFile.ts';
import { wantedWorkbook } from './wantedWorkbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const DATASET = aDataset({
  units: [
    { unitLabel: '亿元', unit: 'yiYuan', factor: 1, dimension: 'money' },
    { unitLabel: '万元', unit: 'yiYuan', factor: 1e-4, dimension: 'money' },
    { unitLabel: '%', unit: 'percent', factor: 1, dimension: 'ratio' },
  ],
  indicators: [
    { id: 'outputValue', name: '主导产业产值', holder: '市工信局', definition: '全年产值' },
    { id: 'landShare', name: '用地占比', unit: 'percent', unitLabel: '%', holder: '市规划和自然资源局' },
  ],
  towns: [
    { id: 'rupin', name: '山阴乳品', areaId: '140621', sectorId: 'dairy' },
    { id: 'taoci', name: '怀仁陶瓷专业镇', areaId: '140681', sectorId: 'ceramics' },
  ],
});
const GROUND = { ...DATASET, counties: null };

function requestOf(): WantedRequest {
  const lookup = lookupOf(DATASET);
  const list = wantedFigures({ lookup, judgements: judge(lookup, '2024-03'), departments: [] });
  return aWantedRequest({ year: list.year, figures: list.figures, meta: DATASET.meta });
}

let blank: Uint8Array;
beforeAll(async () => {
  blank = await writeWorkbook(wantedWorkbook(requestOf(), 'v-1'));
});

/** What the intake makes of the list as it came back. */
async function readBack(rows: readonly Written[]) {
  const bytes = await fillIn(blank, rows);
  return readBytes(bytes);
}

async function readBytes(bytes: Uint8Array) {
  const session = intakeSession();
  const opened = await session.open({ kind: 'file', name: '缺数清单.xlsx', bytes }, GROUND, {}, () => {});
  if (opened.kind !== 'sheets') throw new Error(opened.kind);
  const [plan] = opened.plans;
  if (!plan) throw new Error('no sheet');
  const head = session.propose(plan, anIntakeContext({ reportedOn: '', sourceId: 'list_2024' }), () => {});
  return { opened, head, figures: session.proposed(0, 100).observations.map(({ row }) => row) };
}

/** One issue of a row, and no figure. */
async function refusalOf(written: Written) {
  const { head, figures } = await readBack([{ value: 3, ...written }]);
  expect(figures).toEqual([]);
  expect(head.issues).toHaveLength(1);
  return head.issues[0];
}

describe('the list', () => {
  test('is locked without a password but for what is to be filled in', async () => {
    const sheet = fillSheet(await openBook(blank));
    const columns = Object.keys(WANTED_COLUMNS) as WantedColumn[];
    const cell = (column: WantedColumn) => sheet.getCell(FIRST_LINE, columns.indexOf(column) + 1);
    for (const column of columns) {
      const { use } = WANTED_COLUMNS[column];
      expect(cell(column).protection?.locked ?? true, column).toBe(use !== 'fill');
      expect(sheet.getColumn(columns.indexOf(column) + 1).hidden, column).toBe(use === 'id');
    }
    const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true });
    expect(sheetProtection.hashValue).toBeUndefined();
    expect(cell('year').dataValidation.formulae).toEqual(['"2023,2022,2021,2020,2019,2018"']);
    expect(cell('qualifier').dataValidation.formulae).toEqual(['"准确,约,以上,以下"']);
    expect(cell('value').dataValidation.type).toBe('custom');
    expect(cell('date').dataValidation.type).toBe('date');
  });

  test('says for whom it is, what it is made from, what each indicator means and on which clause', async () => {
    const book = await openBook(await writeWorkbook(wantedWorkbook(aWantedRequest(), 'v-9')));
    const texts = (name: string) =>
      (book.getWorksheet(name)?.getSheetValues() ?? []).flat().filter((text) => typeof text === 'string');
    expect(texts(WANTED_SHEETS.fill)).toContain('朔州市产业地图 缺数清单（2023 年） · 市工信局 · 内部资料');
    const guide = texts(WANTED_SHEETS.guide).join('\n');
    for (const said of ['v-9', '2024-03-20', '全年产值', '市工信局', '未填报', '第 1.0.0 版'])
      expect(guide).toContain(said);
  });

  test('offers the years since the data date when it is made later', () => {
    const { sheets } = wantedWorkbook(aWantedRequest({ madeOn: '2026-02-01' }), null);
    expect(JSON.stringify(sheets[0]?.rows.at(-1))).toContain(
      JSON.stringify(['2025', '2024', '2023']).slice(0, -1),
    );
  });
});

describe('filled in and handed back', () => {
  test('it is known by its ids, nothing is matched, and the guide is no table', async () => {
    const { opened } = await readBack([]);
    expect(opened.plans.map(({ kind, confidence, columns }) => [kind, confidence, columns])).toEqual([
      ['wanted', 'sure', []],
      ['none', 'sure', []],
    ]);
  });

  test('what was written comes back as figures of the package', async () => {
    const { figures, head } = await readBack([
      { value: 12.5, qualifier: '约', source: '统计月报', office: '市工信局', date: new Date('2024-03-18') },
      { value: 0, year: 2022, date: '2024年3月' },
    ]);
    expect(head).toMatchObject({ issues: [], rows: { read: 2, whole: 2, part: 0, none: 0 } });
    expect(figures).toEqual([
      expect.objectContaining({
        id: 'rupin-output-value-2023-list-2024',
        subjectKind: 'town',
        subjectId: 'rupin',
        indicatorId: 'outputValue',
        sourceValue: 12.5,
        sourceUnit: '亿元',
        value: 12.5,
        unit: 'yiYuan',
        nature: 'actual',
        periodKind: 'year',
        period: '2023',
        qualifier: 'about',
        standing: 'official',
        sourceId: 'list_2024',
        reportedOn: '2024-03-18',
        note: '统计月报；填报单位：市工信局；填报日期：2024-03-18',
        internal: null,
      }),
      expect.objectContaining({
        subjectId: 'taoci',
        value: 0,
        period: '2022',
        qualifier: 'exact',
        reportedOn: '2024-03',
      }),
    ]);
  });

  test('any numbers come back as they are', async () => {
    const words = fc.constantFrom(...(Object.keys(WANTED_QUALIFIERS) as (keyof typeof WANTED_QUALIFIERS)[]));
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => Number(n.toPrecision(12)));
    const row = fc.record({ value: number, qualifier: words, year: fc.integer({ min: 1990, max: 2040 }) });
    await fc.assert(
      fc.asyncProperty(row, row, async (first, second) => {
        const { figures } = await readBack([first, second]);
        expect(figures.map(({ value, qualifier, period }) => ({ value, qualifier, period }))).toEqual(
          [first, second].map(({ value, qualifier, year }) => ({
            value: value === 0 ? 0 : value,
            qualifier: WANTED_QUALIFIERS[qualifier] satisfies Qualifier,
            period: String(year),
          })),
        );
      }),
      { numRuns: 12 },
    );
  });

  test('rows without a number are passed over; what was written beside none is told', async () => {
    const { figures, head } = await readBack([{}, { source: '月报' }]);
    expect([figures, head.rows.read]).toEqual([[], 0]);
    expect(head.issues.map(({ severity, line, header }) => [severity, line, header])).toEqual([
      ['warning', FIRST_LINE + 1, '数值'],
    ]);
  });

  test('what does not apply is told as such, and is no number', async () => {
    const { figures } = await readBack([{ value: '不适用' }]);
    expect(figures).toEqual([
      expect.objectContaining({ value: null, sourceValue: null, missingReason: 'notApplicable' }),
    ]);
  });

  test('words in a number are read as what they mean, unless the list says otherwise', async () => {
    const { figures } = await readBack([{ value: '约12' }]);
    expect(figures).toEqual([expect.objectContaining({ value: 12, qualifier: 'about' })]);
    expect(await refusalOf({ value: '约12', qualifier: '以上' })).toMatchObject({ header: '数值' });
  });

  test('personal data is left out', async () => {
    const { figures, head } = await readBack([{ value: 1, source: '张三 13812345678', office: '市工信局' }]);
    expect(figures[0]?.note).toBe('填报单位：市工信局');
    expect(head.said.map(({ message }) => message).join()).toContain('手机号');
  });
});

describe('a row is refused, with its place', () => {
  test.each<[string, Written, Readonly<Record<string, unknown>>]>([
    ['another unit', { unit: '万元' }, { check: 'units', header: '单位', found: '万元' }],
    ['text for a number', { value: '待查' }, { check: 'numbers', header: '数值', found: '待查' }],
    ['an id nobody knows', { subjectId: 'nowhere' }, { check: 'subjects', header: '对象编号' }],
    ['an altered indicator', { indicatorId: 'landShare' }, { check: 'subjects', header: '指标' }],
    ['a name that is not of its id', { subject: '怀仁陶瓷专业镇' }, { check: 'subjects', header: '对象' }],
    ['no year', { year: '去年' }, { check: 'periods', header: '年份', found: '去年' }],
    ['an unknown qualifier', { qualifier: '大概' }, { check: 'numbers', header: '限定' }],
  ])('%s', async (_, written, expected) => {
    const issue = await refusalOf(written);
    expect(issue).toMatchObject({
      severity: 'fault',
      sheet: WANTED_SHEETS.fill,
      line: FIRST_LINE,
      ...expected,
    });
    expect(issue?.expected).not.toBe('');
  });

  test('the same figure twice with two values', async () => {
    const { figures, head } = await readBack([
      { value: 3 },
      { subjectId: 'rupin', subject: '山阴乳品', value: 4 },
    ]);
    expect(figures).toEqual([]);
    expect(head.issues.map(({ check, line }) => [check, line])).toEqual([
      ['repeated', FIRST_LINE],
      ['repeated', FIRST_LINE + 1],
    ]);
  });

  test('a list whose columns are not all there gives nothing', async () => {
    const book = await openBook(blank);
    fillSheet(book).getCell(FIRST_LINE - 1, Object.keys(WANTED_COLUMNS).indexOf('year') + 1).value = '年度';
    const { figures, head } = await readBytes(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(figures).toEqual([]);
    expect(head.issues.map(({ check, message }) => [check, message])).toEqual([
      ['headers', '少了“年份”一列，整张表没有采用'],
    ]);
  });
});
