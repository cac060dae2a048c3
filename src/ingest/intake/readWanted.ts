import type { Qualifier } from '#catalog/figures.ts';
import type { IntakeCheckId } from '#catalog/intake.ts';
import { PERSONAL_KINDS } from '#catalog/intake.ts';
import { WANTED_COLUMNS, WANTED_QUALIFIERS, type WantedColumn } from '#catalog/wantedSheet.ts';
import type { IntakeContext, IntakeGround, Proposal, Proposed, Sheet, SheetPlan } from '#domain/intake.ts';
import { properDate } from '../parseDate.ts';
import { dropRepeated } from './dropRepeated.ts';
import { type Findings, findings } from './findings.ts';
import { narrow } from './narrow.ts';
import { noteLine, told } from './noteLine.ts';
import { observationRow } from './observationRow.ts';
import { oneQualifier } from './oneQualifier.ts';
import { ownOf } from './ownOf.ts';
import { personalWithin } from './personal.ts';
import { rejectedCsv } from './rejectedCsv.ts';
import { sheetRows } from './sheetRow.ts';
import { tellOutliers } from './tellOutliers.ts';
import { type KnownRow, wantedIds } from './wantedIds.ts';
import { type WantedRow, wantedRow } from './wantedRow.ts';

type Figure = Proposed<'observations'>['row'];

/** Reads a 缺数清单 that was filled in. Rows without a number are passed over; what does not fit its id is told. */
export function readWanted(
  plan: SheetPlan,
  sheet: Sheet,
  ground: IntakeGround,
  context: IntakeContext,
): Proposal {
  const found = findings(sheet.name);
  const { texts } = plan.header;
  const lacking = Object.values(WANTED_COLUMNS).filter(({ header }) => !texts.includes(header));
  for (const { header } of lacking) {
    const message = `少了“${header}”一列，整张表没有采用`;
    found.fault('headers', {}, { message, expected: '重新导出缺数清单再填' });
  }
  const rowOf = sheetRows(sheet, plan, context.file, found);
  const idsOf = wantedIds(ground, found);
  const all = lacking.length > 0 ? [] : sheet.rows.slice(plan.header.body);
  const rows = all.map((cells, i) => wantedRow(rowOf(cells, sheet.lines[plan.header.body + i] ?? 0), texts));
  const filled = rows.filter((row) => isFilled(row, found));
  const figures = filled.flatMap((row): readonly Proposed<'observations'>[] => {
    const known = idsOf(row);
    const figure = known && figureOf(row, known, { ground, context, found });
    return figure ? [{ row: figure, from: row.row.from(row.index('value')) }] : [];
  });
  if (rows.length > filled.length) found.say('没有填数的行，照旧缺着', null);
  const kept = dropRepeated(figures, found);
  tellOutliers(kept, ground, { enterprises: [], parks: [] }, found);
  const taken = new Set(kept.map(({ from }) => from.line));
  const part = [...found.reasons.keys()].filter((line) => taken.has(line)).length;
  return {
    observations: kept,
    enterprises: [],
    parks: [],
    issues: found.issues,
    issueCount: found.count(),
    said: found.said(),
    rows: { read: filled.length, whole: taken.size - part, part, none: filled.length - taken.size },
    rejectedCsv: rejectedCsv(sheet, plan, found.reasons),
  };
}

function isFilled(row: WantedRow, found: Findings): boolean {
  if (row.text('value') !== '') return true;
  const beside = (['qualifier', 'source', 'office', 'date'] as const).find(
    (column) => row.text(column) !== '',
  );
  if (beside) {
    const message = `填了“${WANTED_COLUMNS[beside].header}”而没有填数值，按没有填`;
    found.warn('numbers', row.at('value'), { message, expected: '填数值，或把这一行留空' });
  }
  return false;
}

interface By {
  readonly ground: IntakeGround;
  readonly context: IntakeContext;
  readonly found: Findings;
}

/** The figure of a row whose ids are right; null when a cell is refused, which is told. */
function figureOf(row: WantedRow, { subject, indicator }: KnownRow, by: By): Figure | null {
  const refuse = (check: IntakeCheckId, column: WantedColumn, message: string, expected: string): null => {
    by.found.fault(check, row.at(column), {
      message: `${message}，此行没有采用`,
      expected,
      found: row.text(column),
    });
    return null;
  };
  const unit = row.text('unit');
  if (unit !== indicator.unitLabel)
    return refuse('units', 'unit', '单位被改过', `换算成${indicator.unitLabel}再填，单位写回原样`);
  const year = /^(\d{4})年?$/.exec(narrow(row.text('year')))?.[1];
  if (year === undefined) return refuse('periods', 'year', '年份不是四位数', '如 2025');
  const qualifier = qualifierOf(row.text('qualifier'));
  if (qualifier === undefined) {
    const choices = Object.keys(WANTED_QUALIFIERS).join('、');
    return refuse('numbers', 'qualifier', '限定不在所列之内', choices);
  }
  const date = dateOf(row, by.found);
  const figure = observationRow(
    {
      row: row.row,
      column: row.index('value'),
      subject,
      indicator,
      unit,
      period: { periodKind: 'year', period: year },
      nature: 'actual',
      note: noteOf(row, date, by.found),
    },
    by,
  );
  if (!figure || figure.missingReason === 'notReported') return null;
  const one = oneQualifier(figure.qualifier, qualifier);
  if (one === null)
    return refuse('numbers', 'value', '数值里写的与限定不同', '数值只填数，约、以上、以下在限定里选');
  return {
    ...figure,
    qualifier: one,
    // Where the source has a date, that is when the figure was told.
    reportedOn: figure.reportedOn || date,
  };
}

const qualifierOf = (text: string): Qualifier | undefined =>
  text === '' ? 'exact' : ownOf<Qualifier>(WANTED_QUALIFIERS, text);

/** Source, office and date in one line; a cell that holds personal data is left out whole, and told. */
function noteOf(row: WantedRow, date: string, found: Findings): string {
  const plain = (column: 'source' | 'office'): string => {
    const text = row.text(column);
    const kind = personalWithin(text);
    if (kind === null) return text;
    const message = `“${WANTED_COLUMNS[column].header}”里夹有${PERSONAL_KINDS[kind].label}，整格略去`;
    found.say(message, row.row.line);
    return '';
  };
  return noteLine([plain('source'), told('填报单位', plain('office')), told('填报日期', date)]);
}

/** YYYY-MM-DD; '' where none is written, or none that can be read. */
function dateOf(row: WantedRow, found: Findings): string {
  const cell = row.row.cell(row.index('date'));
  if (typeof cell !== 'string' && cell.date !== undefined) return cell.date;
  const text = row.text('date');
  const date = properDate(text);
  if (text !== '' && date === null) {
    const message = '填报日期读不出，按没有写';
    found.warn('periods', row.at('date'), { message, expected: '如 2026-03-15', found: text });
  }
  return date ?? '';
}
