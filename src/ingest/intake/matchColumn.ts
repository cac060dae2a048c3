import {
  CONFIDENCES,
  type Confidence,
  INTAKE_FIELDS,
  type IntakeField,
  PERSONAL_KINDS,
} from '#catalog/intake.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { ColumnMeaning, ColumnPlan, Remembered } from '#domain/intake.ts';
import type { ColumnContent } from './columnContent.ts';
import { headerKey, readHeader } from './headerText.ts';
import { ownOf } from './ownOf.ts';
import { personalHeader } from './personal.ts';
import { conversionOf, unitLabelOf } from './readUnit.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

export interface ColumnSeen {
  readonly index: number;
  /** Header as it stands, parts of several rows joined. */
  readonly header: string;
  /** From the row of units; '' when there is none. */
  readonly unitBelow: string;
  readonly content: ColumnContent;
}

interface Known {
  readonly vocabulary: Vocabulary;
  readonly units: readonly RowOf<'units'>[];
  readonly remembered: Remembered;
  /** A unit told for the whole sheet, such as 单位：万元 under the title. */
  readonly sheetUnits: readonly string[];
}

type Match = Pick<ColumnPlan, 'meaning' | 'confidence' | 'reason' | 'others'>;

const LEAVE: ColumnMeaning = { kind: 'leave', personal: null };
/** Share of cells that must look right for a column to be taken for sure. */
const MOSTLY = 0.5;

const FIRMNESS = Object.keys(CONFIDENCES) as Confidence[];

/** What a column means, how firmly, and why. */
export function matchColumn(column: ColumnSeen, known: Known): ColumnPlan {
  return { index: column.index, header: column.header, ...matchOf(column, known) };
}

function matchOf(column: ColumnSeen, known: Known): Match {
  const { header, content } = column;
  const remembered = ownOf(known.remembered, headerKey(header));
  const personal = personalHeader(header) ?? content.personal;
  if (remembered) return { meaning: remembered, confidence: 'sure', reason: '与上次确认的一样', others: [] };
  if (personal !== null) {
    const reason = `像是${PERSONAL_KINDS[personal].label}，默认不导入`;
    return { meaning: { kind: 'leave', personal }, confidence: 'sure', reason, others: [] };
  }
  const words = wordsOf(header, known);
  const [first, ...rest] = words
    .map(({ word, how }) => meaningOf(word, how, column, known))
    .sort((a, b) => FIRMNESS.indexOf(a.confidence) - FIRMNESS.indexOf(b.confidence));
  if (first) {
    const seen = new Set([JSON.stringify(first.meaning)]);
    const others = rest
      .map(({ meaning }) => meaning)
      .filter((meaning) => {
        const key = JSON.stringify(meaning);
        return !seen.has(key) && seen.add(key) !== undefined;
      });
    return { ...first, others };
  }
  return byContent(column);
}

interface Found {
  readonly word: Word;
  readonly how: 'whole' | 'part';
}

/** Words the header is, or else contains. */
function wordsOf(header: string, { vocabulary, units }: Known): readonly Found[] {
  const { keys } = readHeader(header, units);
  const whole = keys.flatMap((key) => vocabulary.get(key) ?? []);
  if (whole.length > 0) return [...new Set(whole)].map((word) => ({ word, how: 'whole' }));
  const [key = ''] = keys;
  const inside = [...vocabulary]
    .filter(([name]) => name.length >= 3 && key.length >= 3 && (key.includes(name) || name.includes(key)))
    .sort((a, b) => Math.abs(a[0].length - key.length) - Math.abs(b[0].length - key.length))
    .flatMap(([, words]) => words);
  return [...new Set(inside)].slice(0, 5).map((word) => ({ word, how: 'part' }));
}

type Meant = Pick<Match, 'meaning' | 'confidence' | 'reason'>;

function meaningOf(word: Word, how: Found['how'], column: ColumnSeen, known: Known): Meant {
  if (word.kind === 'field') {
    const turned = turnedField(word.field, column.content);
    if (turned) {
      const reason = `表头是${INTAKE_FIELDS[word.field].label}，内容像${INTAKE_FIELDS[turned].label}`;
      return { meaning: { kind: 'field', field: turned }, confidence: 'unsure', reason };
    }
    const meaning: ColumnMeaning = { kind: 'field', field: word.field };
    const { label } = INTAKE_FIELDS[word.field];
    if (how === 'part') return { meaning, confidence: 'unsure', reason: `表头含有“${label}”的一种写法` };
    const doubt = contentDoubt(word.field, column.content);
    return doubt === ''
      ? { meaning, confidence: word.confidence, reason: `表头是“${label}”的一种写法` }
      : { meaning, confidence: 'unsure', reason: doubt };
  }
  const { indicator } = word;
  const { unit, period, nature } = readHeader(column.header, known.units);
  const named = unit || unitLabelOf(column.unitBelow);
  const told = named || sheetUnit(indicator, known);
  const conversion = told === '' ? null : conversionOf(indicator, known.units, told);
  const meaning: ColumnMeaning = {
    kind: 'indicator',
    indicatorId: indicator.id,
    unit: conversion?.label ?? (told === '' ? indicator.unitLabel : told),
    period,
    nature,
  };
  const by =
    how === 'part'
      ? `表头与指标“${indicator.name}”相近`
      : word.confidence === 'sure'
        ? `与指标“${indicator.name}”同名`
        : `常用来指“${indicator.name}”，口径请核对`;
  if (column.content.filled > 0 && column.content.figures < MOSTLY)
    return { meaning, confidence: 'unsure', reason: `${by}；但多数单元格不是数` };
  if (told === '') {
    const unitless = indicator.unitLabel === '是否' || /^[个家户条种人]$/.test(indicator.unitLabel);
    if (!unitless)
      return { meaning, confidence: 'unsure', reason: `${by}；没有写单位，先按${indicator.unitLabel}` };
  } else if (!conversion) {
    return { meaning, confidence: 'unsure', reason: `${by}；但单位“${told}”换不成${indicator.unitLabel}` };
  }
  const firm = how === 'whole' ? word.confidence : 'unsure';
  if (named === '' && told !== '')
    return {
      meaning,
      confidence: firm === 'sure' ? 'likely' : firm,
      reason: `${by}；单位取表题所写的${told}`,
    };
  return { meaning, confidence: conversion?.completed && firm === 'sure' ? 'likely' : firm, reason: by };
}

/** The unit of the title, when just one of those named there fits the indicator. */
function sheetUnit(indicator: RowOf<'indicators'>, { sheetUnits, units }: Known): string {
  const fitting = sheetUnits.filter((unit) => conversionOf(indicator, units, unit) !== null);
  return fitting.length === 1 ? (fitting[0] ?? '') : '';
}

/** Longitude headed as latitude, or the other way: surveyors call the northing X. */
function turnedField(field: IntakeField, { longitudes, latitudes }: ColumnContent): IntakeField | null {
  if (field === 'lon' && latitudes > MOSTLY) return 'lat';
  return field === 'lat' && longitudes > MOSTLY ? 'lon' : null;
}

/** What in the cells speaks against a field; '' when nothing does. */
function contentDoubt(field: IntakeField, content: ColumnContent): string {
  if (content.filled === 0) return '';
  if (field === 'area' && content.areas < MOSTLY) return '多数单元格不是本市的县（市、区）';
  if (field === 'period' && content.periods < MOSTLY) return '多数单元格不是年份或日期';
  if (field === 'unit' && content.units < MOSTLY) return '多数单元格不是计量单位';
  if (field === 'lon' && content.longitudes < MOSTLY) return '多数单元格不像本地的经度';
  if (field === 'lat' && content.latitudes < MOSTLY) return '多数单元格不像本地的纬度';
  if (field === 'subject' && content.units > MOSTLY) return '多数单元格是计量单位，不是名称';
  if (field === 'subject' && content.figures > MOSTLY) return '多数单元格是数，不是名称';
  if (field === 'role' && content.roles < MOSTLY) return '多数单元格不是龙头、骨干、配套';
  if (field === 'value' && content.figures < MOSTLY) return '多数单元格不是数';
  return '';
}

/** A column whose header says nothing known, by its cells. */
function byContent({ content }: ColumnSeen): Match {
  const field = (name: IntakeField): Match => ({
    meaning: { kind: 'field', field: name },
    confidence: 'unsure',
    reason: `表头认不得，内容像是${INTAKE_FIELDS[name].label}`,
    others: [LEAVE],
  });
  if (content.filled > 0 && content.areas > 0.8) return field('area');
  if (content.longitudes > 0.8) return field('lon');
  if (content.latitudes > 0.8) return field('lat');
  if (content.filled > 0 && content.units > 0.8) return field('unit');
  return { meaning: LEAVE, confidence: 'unsure', reason: '表头认不得，不导入；要用时请指定', others: [] };
}
