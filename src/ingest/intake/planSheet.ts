import type { Confidence, IntakeField, SheetKind } from '#catalog/intake.ts';
import type {
  ColumnPlan,
  HeaderPlan,
  HeaderRows,
  IntakeGround,
  PeriodRead,
  Remembered,
  Sheet,
  SheetPlan,
} from '#domain/intake.ts';
import { columnContent } from './columnContent.ts';
import { datumOf } from './datumOf.ts';
import { findHeader } from './findHeader.ts';
import { readHeader } from './headerText.ts';
import { matchColumn } from './matchColumn.ts';
import type { Matchers } from './matchers.ts';
import { narrow } from './narrow.ts';
import { periodWithin } from './readPeriod.ts';
import { isUnit, unitLabelOf } from './readUnit.ts';
import { textOf } from './textOf.ts';
import { wantedPlan } from './wantedPlan.ts';

/** Records looked at to tell what a column holds. */
const SAMPLE = 300;

/** How a sheet would be read, as far as can be told without asking; `chosen`: the header, by the reader's word. */
export function planSheet(
  sheet: Sheet,
  index: number,
  file: string,
  ground: IntakeGround,
  by: Matchers,
  remembered: Remembered,
  chosen: HeaderRows | null = null,
): SheetPlan {
  const own = wantedPlan(sheet, index);
  if (own) return own;
  const { units } = ground;
  const isKnown = (text: string) => {
    const { keys } = readHeader(text, units);
    return keys.some((key) => by.vocabulary.has(key));
  };
  const header = findHeader(sheet, isKnown, units, chosen);
  const apart = new Set(header.apart.map(({ row }) => row));
  const body = sheet.rows
    .slice(header.body, header.body + SAMPLE)
    .filter((_, i) => !apart.has(header.body + i));
  const titles = [
    file,
    sheet.name,
    ...header.apart.filter(({ row }) => row < header.body).map(({ text }) => text),
  ];
  const known = { vocabulary: by.vocabulary, units, remembered, sheetUnits: sheetUnits(titles, units) };
  const unitRow = header.unitRow === null ? [] : (sheet.rows[header.unitRow] ?? []);
  const columns = withoutDoubles(
    header.texts.map((text, i) =>
      matchColumn(
        {
          index: i,
          header: text,
          unitBelow: textOf(unitRow[i]).trim(),
          content: columnContent(
            body.map((row) => row[i] ?? ''),
            by.area,
            units,
          ),
        },
        known,
      ),
    ),
  );
  const kind = kindOf(
    columns,
    header,
    body.map((row) => textOf(row[placeOf(columns, 'subject')])),
    by,
  );
  return {
    sheet: index,
    name: sheet.name,
    ...(sheet.from.kind === 'workbook' && sheet.from.hidden ? HIDDEN : kind),
    header,
    columns,
    period: periodOf(titles),
    sectorId: '',
    areaId: areaOf(titles, ground),
    datum: datumOf(sheet, columns, header, titles, ground, by.area),
    subjects: {},
    areas: {},
    cells: {},
  };
}

const HIDDEN = { kind: 'none', confidence: 'likely', reason: '隐藏的工作表' } as const;

const placeOf = (columns: readonly ColumnPlan[], field: IntakeField): number =>
  columns.find(({ meaning }) => meaning.kind === 'field' && meaning.field === field)?.index ?? -1;

/** 单位：万元、亩 in a title. */
function sheetUnits(titles: readonly string[], units: IntakeGround['units']): readonly string[] {
  return titles
    .flatMap((title) => /单位[:：]\s*([^\s]+)/.exec(narrow(title))?.[1]?.split(/[、,，;；/和]/) ?? [])
    .filter((word) => isUnit(word, units))
    .map(unitLabelOf);
}

function periodOf(titles: readonly string[]): PeriodRead {
  // Nearest to the table first.
  const found = [...titles]
    .reverse()
    .map(periodWithin)
    .find((within) => within !== null);
  return found?.period ?? { periodKind: 'unknown', period: '' };
}

/** The one area the titles name; '' when they name none or several. */
function areaOf(titles: readonly string[], { areas }: IntakeGround): string {
  const text = titles.join(' ');
  const named = areas.filter(({ kind, name }) => kind !== 'city' && text.includes(name));
  return named.length === 1 ? (named[0]?.id ?? '') : '';
}

/** One column a meaning: a second of the same is left for the reader to decide. */
function withoutDoubles(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const { meaning } = column;
    if (meaning.kind === 'leave') return column;
    const key =
      meaning.kind === 'field'
        ? meaning.field
        : JSON.stringify([meaning.indicatorId, meaning.period, meaning.nature]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, column.index);
      return column;
    }
    return {
      ...column,
      meaning: { kind: 'leave', personal: null },
      confidence: 'unsure',
      reason: `与第 ${first + 1} 列“${columns[first]?.header ?? ''}”意思相同，先不导入`,
      others: [meaning, ...column.others],
    };
  });
}

type Kind = { readonly kind: SheetKind; readonly confidence: Confidence; readonly reason: string };

function kindOf(
  columns: readonly ColumnPlan[],
  header: HeaderPlan,
  names: readonly string[],
  by: Matchers,
): Kind {
  const has = (field: IntakeField) => placeOf(columns, field) >= 0;
  const figures = columns.filter(({ meaning }) => meaning.kind === 'indicator').length;
  if (header.rows === null)
    return { kind: 'none', confidence: 'unsure', reason: '没有找到表头，请指出表头在哪一行' };
  if (has('indicator') && has('value'))
    return { kind: 'figuresLong', confidence: 'sure', reason: '有“指标”列和“数值”列' };
  if (has('subject')) {
    const subject = columns[placeOf(columns, 'subject')]?.header ?? '';
    const filled = names.filter((name) => name.trim() !== '');
    const share = (is: (name: string) => boolean) => filled.filter(is).length / Math.max(1, filled.length);
    const towns = share(
      (name) => by.subject(name, ['town']).kind === 'sure' || by.area(name).kind === 'sure',
    );
    const parks = share(
      (name) => /园区?$|开发区|示范区|产业园/.test(name) || by.subject(name, ['park']).kind === 'sure',
    );
    const firms = share(
      (name) =>
        /公司|厂$|合作社|集团|企业|商行|农场|瓷业|个体/.test(name) ||
        by.subject(name, ['enterprise']).kind === 'sure',
    );
    if (towns >= 0.5 && towns >= firms)
      return { kind: 'figuresWide', confidence: 'likely', reason: '名称多是专业镇或县（市、区）' };
    if (parks > firms && parks >= 0.5)
      return { kind: 'parks', confidence: 'likely', reason: '名称多是园区、开发区' };
    if (firms >= 0.5 || /企业|公司|法人单位/.test(subject))
      return {
        kind: 'enterprises',
        confidence: firms >= 0.5 ? 'likely' : 'unsure',
        reason: '名称多是企业、合作社',
      };
    if (figures > 0)
      return {
        kind: 'figuresWide',
        confidence: 'unsure',
        reason: '一行一个对象，各列是指标；对象是什么请核对',
      };
    return { kind: 'none', confidence: 'unsure', reason: '认不出名称是企业、园区还是专业镇，请选择' };
  }
  if (has('area') && figures > 0)
    return { kind: 'figuresWide', confidence: 'likely', reason: '一行一个县（市、区），各列是指标' };
  return { kind: 'none', confidence: 'unsure', reason: '没有对象的名称，也没有县（市、区）' };
}
