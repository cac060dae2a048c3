import type { Nature } from '#catalog/figures.ts';
import { PERSONAL_KINDS } from '#catalog/intake.ts';
import { WANTED_QUALIFIERS } from '#catalog/wantedSheet.ts';
import type { Indicator } from '#domain/dataset.ts';
import type { IntakeGround, IntakeIssue, PeriodRead, Proposed, SubjectRef } from '#domain/intake.ts';
import { endYear } from '#domain/period.ts';
import { type Findings, findings } from './findings.ts';
import { noteLine, told } from './noteLine.ts';
import { observationRow } from './observationRow.ts';
import { oneQualifier } from './oneQualifier.ts';
import { personalTold } from './personal.ts';
import { readPeriod } from './readPeriod.ts';
import { conversionOf } from './readUnit.ts';
import type { SheetRow } from './sheetRow.ts';
import { tellOutliers } from './tellOutliers.ts';
import type { Option } from './unclear.ts';
import { UNDATED } from './undated.ts';

export type EntryQualifier = keyof typeof WANTED_QUALIFIERS;

/** One figure as it is written into the form: texts as typed. */
export interface FigureEntry {
  readonly subject: SubjectRef | null;
  /** '' while none is chosen. */
  readonly indicatorId: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: EntryQualifier;
  readonly nature: Nature;
  /** Who filled it in, where that is not who publishes it. */
  readonly office: string;
  readonly note: string;
}

export type EntryField = keyof FigureEntry;

export interface EntryFault {
  readonly message: string;
  /** Ways to write the value that cannot be misread. */
  readonly options: readonly Option[];
}

export interface EntryRead {
  readonly faults: Readonly<Partial<Record<EntryField, EntryFault>>>;
  /** The row an import would make of it, without its source; null while something is lacking or refused. */
  readonly figure: Proposed<'observations'> | null;
  /** From the unit written to the one computed in. */
  readonly factor: number;
  /** How it was read, where it is not plain. */
  readonly said: readonly string[];
  readonly warnings: readonly Pick<IntakeIssue, 'message' | 'expected'>[];
}

/** Stands for the file of a figure that comes from none. */
export const BY_HAND = '手工填写';

/** Reads what was typed as a cell of a table is read, and holds it to the same checks. `dataDate`: of the package. */
export function readEntry(entry: FigureEntry, ground: IntakeGround, dataDate: string): EntryRead {
  const indicator = ground.indicators.find(({ id }) => id === entry.indicatorId);
  const { subject } = entry;
  const period = periodOf(entry.period, indicator);
  const lacking = {
    ...(subject === null && { subject: fault('选出是谁的数') }),
    ...(indicator === undefined && { indicatorId: fault('选出是什么数') }),
    ...(period === null && { period: fault(PERIOD_FAULT) }),
    ...(entry.value.trim() === '' && { value: fault('写一个数；没有数写“暂无”，不公开写“保密”') }),
    ...personalFaults(entry),
  };
  const nothing = { figure: null, factor: 1, said: [], warnings: [] };
  if (subject === null || indicator === undefined || period === null || entry.value.trim() === '')
    return { ...nothing, faults: lacking };

  const found = findings(BY_HAND);
  const note = noteLine([entry.note.trim(), told('填报单位', entry.office.trim())]);
  const { unit, nature } = entry;
  const row = observationRow(
    { row: cellAlone(entry.value), column: 0, subject, indicator, unit, period, nature, note },
    { ground, context: { file: BY_HAND, sourceId: '', standing: 'reported', reportedOn: '' }, found },
  );
  const refused = found.issues.find(({ severity }) => severity === 'fault');
  if (row === null || refused) return { ...nothing, faults: { ...lacking, ...refusal(refused) } };
  const qualifier = row.value === null ? 'exact' : oneQualifier(row.qualifier, qualifierOf(entry));
  if (qualifier === null) {
    const twofold = fault('数里写的与限定不同：只写数，约、以上、以下在限定里选');
    return { ...nothing, faults: { ...lacking, value: twofold } };
  }
  const figure = { row: { ...row, qualifier }, from: cellAlone(entry.value).from(0) };
  if (period.periodKind === 'unknown' && indicator.lasting !== true)
    found.warn('periods', {}, { message: UNDATED, expected: '知道是哪一年就写上' });
  const end = endYear({ ...period, reportedOn: '' });
  if (nature === 'actual' && end !== null && end > Number(dataDate.slice(0, 4)))
    found.warn(
      'periods',
      {},
      {
        message: `期间晚于数据截至日 ${dataDate}，而性质是实际`,
        expected: '核对期间；是目标、计划或预计的，改选性质',
      },
    );
  tellUnlike(figure, indicator, ground, found);
  return {
    faults: lacking,
    figure: Object.keys(lacking).length === 0 ? figure : null,
    factor: conversionOf(indicator, ground.units, row.sourceUnit)?.factor ?? 1,
    said: found.said().map(({ message }) => message),
    warnings: found.issues,
  };
}

const fault = (message: string): EntryFault => ({ message, options: [] });

const PERIOD_FAULT = '写作 2024、2024上半年、2024-06、2024年底或 2021-2024；来源没有说明就写“不详”';

const qualifierOf = ({ qualifier }: FigureEntry) => WANTED_QUALIFIERS[qualifier];

/** Null: none can be read. Only what holds for every year may go without one; else its lack is to be said. */
function periodOf(text: string, indicator: Indicator | undefined): PeriodRead | null {
  if (text.trim() !== '') return readPeriod(text);
  return indicator?.lasting === true ? { periodKind: 'unknown', period: '' } : null;
}

/** Texts that go out with the package hold nobody's number or name. */
function personalFaults(entry: FigureEntry): EntryRead['faults'] {
  const of = (field: 'office' | 'note') => {
    const kind = personalTold(entry[field]);
    if (kind === null) return {};
    return { [field]: fault(`夹有${PERSONAL_KINDS[kind].label}，不能写进数据：删去，只写单位或科室`) };
  };
  return { ...of('office'), ...of('note') };
}

/** What is wrong with the number is told at the number; what the indicator is not stated for, at the indicator. */
function refusal(issue: IntakeIssue | undefined): EntryRead['faults'] {
  if (!issue) return { value: fault('写一个数') };
  const { check, message, expected, mends } = issue;
  const options = mends.flatMap((mend) =>
    mend.kind === 'cells' ? mend.edits.map(({ text }) => ({ label: mend.label, text })) : [],
  );
  const said = message.replace(/，没有采用$/, '');
  const told = { message: expected === '' ? said : `${said}。应为：${expected}`, options };
  return check === 'columns' ? { indicatorId: told } : { value: told };
}

/** Only figures of the same indicator are ever held against each other. */
function tellUnlike(
  figure: Proposed<'observations'>,
  { id }: Indicator,
  ground: IntakeGround,
  found: Findings,
): void {
  const observations = ground.observations.filter(({ indicatorId }) => indicatorId === id);
  tellOutliers([figure], { ...ground, observations }, { enterprises: [], parks: [] }, found);
}

/** The value as the only cell of a table. */
const cellAlone = (text: string): SheetRow => ({
  line: 1,
  cell: () => text,
  column: () => undefined,
  text: () => '',
  place: () => ({ line: 1, column: 0, header: '数值' }),
  from: () => ({ file: BY_HAND, sheet: BY_HAND, line: 1, column: 0, header: '数值', text: text.trim() }),
});
