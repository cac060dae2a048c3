import type { Nature } from '#catalog/figures.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import type {
  IntakeContext,
  IntakeGround,
  Mend,
  PeriodRead,
  Proposed,
  SheetPlan,
  SubjectRef,
} from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import type { Matchers } from './matchers.ts';
import { noteLine, told } from './noteLine.ts';
import { observationRow } from './observationRow.ts';
import { ownOf } from './ownOf.ts';
import { unitLabelOf } from './readUnit.ts';
import type { SheetRow } from './sheetRow.ts';
import { textOf } from './textOf.ts';
import { UNDATED } from './undated.ts';

interface By {
  readonly ground: IntakeGround;
  readonly plan: SheetPlan;
  readonly by: Matchers;
  readonly context: IntakeContext;
  readonly found: Findings;
  readonly areaOf: (row: SheetRow, text: string, column: number | undefined) => string;
}

type Figures = readonly Proposed<'observations'>[];

/** Gives the figures of a row; `subject` null: the row names it itself. */
export function figuresOfRow(use: By): (row: SheetRow, subject: SubjectRef | null) => Figures {
  const { ground, plan, found } = use;
  const indicators = new Map(ground.indicators.map((indicator) => [indicator.id, indicator]));
  const columns = plan.columns.flatMap(({ index, meaning }) => {
    const indicator = meaning.kind === 'indicator' ? indicators.get(meaning.indicatorId) : undefined;
    return meaning.kind === 'indicator' && indicator ? [{ index, meaning, indicator }] : [];
  });
  if (columns.length === 0 && plan.kind !== 'figuresLong') return () => [];

  return (row, given) => {
    const period = periodOf(row, use);
    if (period === null) return [];
    const subject = given ?? subjectOf(row, use);
    if (subject === null) return [];
    const note = given === null ? noteOf(row) : '';
    const made: Proposed<'observations'>[] = [];
    const take = (
      indicator: RowOf<'indicators'>,
      column: number,
      unit: string,
      of: PeriodRead,
      nature: Nature,
    ) => {
      if (of.periodKind === 'unknown' && indicator.lasting !== true && textOf(row.cell(column)).trim() !== '')
        found.warn('periods', row.place(column), {
          message: UNDATED,
          expected: '在表题、表头或一列里写明年份，或为整张表选一个',
          once: 'undated',
        });
      const figure = observationRow({ row, column, subject, indicator, unit, period: of, nature, note }, use);
      if (figure) made.push({ row: figure, from: row.from(column) });
    };
    if (plan.kind === 'figuresLong') {
      const value = row.column('value');
      const long = longOf(row, use);
      if (value && long) take(long.indicator, value.index, long.unit, long.period ?? period, long.nature);
      return made;
    }
    for (const { index, meaning, indicator } of columns)
      take(indicator, index, meaning.unit, meaning.period ?? period, meaning.nature);
    return made;
  };
}

const noteOf = (row: SheetRow): string => {
  const source = row.text('statedSource');
  return noteLine([row.text('note'), told('数据来源', source)]);
};

/** The period of a row: its own, else that of the sheet; null when its own cannot be read. */
function periodOf(row: SheetRow, { plan, found, by }: By): PeriodRead | null {
  const column = row.column('period');
  const text = row.text('period');
  if (!column || text === '') return plan.period;
  const cell = row.cell(column.index);
  const read = by.period(typeof cell === 'object' && cell.date !== undefined ? cell.date : text);
  if (read) return read;
  const expected = '如 2023、2023年上半年、2023-06、截至2023年6月';
  found.fault('periods', row.place(column.index), {
    message: `“${text}”读不出是什么时候，此行的数没有采用`,
    expected,
    found: text,
  });
  return null;
}

const NAMED: readonly SubjectKind[] = ['town', 'enterprise', 'park'];

/** Whom a row is about: a town, firm or park by name, or an area. Null: not known for sure, and told. */
function subjectOf(row: SheetRow, use: By): SubjectRef | null {
  const { plan, by, found } = use;
  const name = row.text('subject');
  const column = row.column('subject')?.index;
  if (name === '') return areaSubject(row, row.text('area'), row.column('area')?.index, use);
  const own = ownOf(plan.subjects, name);
  if (own) return own;
  const match = by.subject(name, NAMED);
  if (match.kind === 'sure') {
    if (match.said !== '') found.say(match.said, row.line);
    return match.subject;
  }
  const area = by.area(name);
  if (
    ownOf(plan.areas, name) !== undefined ||
    area.kind === 'sure' ||
    (area.kind === 'doubtful' && match.kind === 'none')
  )
    return areaSubject(row, name, column, use);
  const candidates = match.kind === 'doubtful' ? match.candidates : [];
  const mends = candidates.map(
    (subject): Mend => ({
      kind: 'subject',
      label: `就是“${subject.name}”`,
      name,
      subject: { kind: subject.kind, id: subject.id },
    }),
  );
  const expected =
    candidates.length > 0
      ? `是不是${candidates.map((c) => c.name).join('、')}`
      : '名录里的专业镇、企业、园区，或县（市、区）；新企业先按企业名录导入';
  const why = match.kind === 'doubtful' ? match.why : '不在名录里';
  found.fault('subjects', row.place(column), {
    message: `“${name}”${why}，此行没有采用`,
    expected,
    found: name,
    mends,
  });
  return null;
}

function areaSubject(
  row: SheetRow,
  text: string,
  column: number | undefined,
  { ground, areaOf, found }: By,
): SubjectRef | null {
  const id = areaOf(row, text, column);
  const area = ground.areas.find((a) => a.id === id);
  if (area) return { kind: area.kind, id };
  if (text === '')
    found.fault('subjects', row.place(column), {
      message: '没有写对象的名称，此行没有采用',
      expected: '填写名称或县（市、区）',
    });
  return null;
}

/** Which indicator a row of the long form is about, and in what unit. */
function longOf(row: SheetRow, { by, found }: By) {
  const text = row.text('indicator');
  const { indicator, confidence, header, near } = by.indicator(text);
  if (!indicator) {
    found.fault('columns', row.place(row.column('indicator')?.index), {
      message: text === '' ? '没有写指标，此行没有采用' : `没有叫“${text}”的指标，此行没有采用`,
      expected: near.length > 0 ? `是不是${near.join('、')}` : '指标表里的名称',
      found: text,
    });
    return null;
  }
  if (confidence !== 'sure') found.say(`“${text}”读作指标“${indicator.name}”，口径请核对`, row.line);
  const told = row.text('unit') || header.unit;
  if (told === '') found.say(`没有写单位，按指标的单位${indicator.unitLabel}读，请核对`, row.line);
  const unit = told === '' ? indicator.unitLabel : unitLabelOf(told);
  return { indicator, unit, period: header.period, nature: header.nature };
}
