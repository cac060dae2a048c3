import type { Qualifier } from '#catalog/figures.ts';
import type { MissingReason } from '#catalog/standings.ts';
import type { Cell } from '#domain/intake.ts';
import { narrow } from './narrow.ts';
import { plainNumber } from './plainNumber.ts';
import type { Option, Unclear } from './unclear.ts';
import { unclearFigure } from './unclearFigure.ts';

/** What a cell of figures says. `said`: how it was read, when it is not a plain number. */
export type FigureReading =
  | {
      readonly kind: 'value';
      readonly value: number;
      readonly qualifier: Qualifier;
      /** As it stands in the cell: `万元`, `%`, a bare `万`; '' when the cell has none. */
      readonly unit: string;
      readonly said: readonly string[];
    }
  | {
      readonly kind: 'missing';
      readonly reason: Extract<MissingReason, 'notReported' | 'notPublic' | 'notApplicable'>;
      readonly said: readonly string[];
      /** What else it may mean; empty when it is clear. */
      readonly options: readonly Option[];
    }
  | { readonly kind: 'blank' }
  | Unclear;

type Missing = Extract<FigureReading, { kind: 'missing' }>;

const ABSENT: readonly (readonly [RegExp, Missing['reason'], string])[] = [
  [/^(?:不适用|无此项|不涉及)$/, 'notApplicable', '不适用'],
  [/^(?:保密|涉密|不公开|不宜公开|商业秘密|不便提供)$/, 'notPublic', '不公开'],
  [
    /^(?:[-—–―─]+|\/+|\.{2,}|…+|暂无(?:数据)?|无数据|未统计|未填报|未报|不详|不明|未知|待核实|待定|待补|缺|n\/a|null|none|nan)$/i,
    'notReported',
    '未填报',
  ],
];

/** Prefixes and suffixes of a number, by what they make of it. */
const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:大约|约为|约|大概|将近|接近|近|≈|~)\s*/, 'about'],
  [/^(?:超过|超|逾|突破|至少|不少于|不低于|高于|大于|多于|>=?|≥)\s*/, 'atLeast'],
  [/^(?:不足|不到|未到|不超过|不高于|不多于|至多|最多|小于|低于|少于|<=?|≤)\s*/, 'atMost'],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/\s*(?:左右|上下)$/, 'about'],
  [/\s*(?:及以上|以上|之多|有余|多|余|\+)$/, 'atLeast'],
  [/\s*(?:及以下|以下|以内)$/, 'atMost'],
];

/** Most cells: nothing to be told of them. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const NUMBER = /^[+-]?\d[\d, ]*(?:\.\d+)?(?:e[+-]?\d+)?/i;
/** A magnitude with 多 or 余 before or after it, and a unit. */
const REST = /^(多|余)?\s*(百万|千万|万亿|千|万|亿)?\s*(多|余)?\s*(.*)$/;
const UNIT = /^(?:[^\p{N}\s().,，。]|m2|km2|hm2|[(]年[)])*$/iu;

/** Reads one cell. What could mean two things is never settled here: it comes back as `unclear`, with the choices. */
export function readFigure(cell: Cell): FigureReading {
  if (typeof cell === 'string') return readFigureText(cell);
  if (cell.formula === 'uncomputed') return { kind: 'blank' };
  if (cell.error) return unclear(`公式出错：${cell.text}`, '在 Excel 里改好公式，或直接填数');
  if (cell.date !== undefined)
    return unclear(`这一格是日期 ${cell.date}，不是数`, '把单元格格式改成数值，重填这个数');
  if (cell.number === undefined) return readFigureText(cell.text);
  const value = Number(cell.number.toPrecision(15));
  if (cell.percent) return exact(Number((value * 100).toPrecision(12)), '%');
  const shown = readFigureText(cell.text);
  if (shown.kind !== 'value' || shown.unit === '') return exact(value, '');
  // A format may write a unit after the number, or show it in ten-thousands while the whole is stored.
  const same = Math.abs(shown.value - value) <= Math.abs(value) * 0.05;
  if (same) return { ...shown, value };
  return { ...exact(value, ''), said: ['显示的数与存的数不同（单元格格式缩放），按存的数读'] };
}

const exact = (value: number, unit: string) =>
  ({ kind: 'value', value, qualifier: 'exact', unit, said: [] }) as const;

const unclear = (message: string, expected: string, options: readonly Option[] = []): Unclear => ({
  kind: 'unclear',
  message,
  expected,
  options,
});

function readFigureText(source: string): FigureReading {
  if (PLAIN.test(source)) return exact(Number(source), '');
  const text = narrow(source);
  if (text === '') return { kind: 'blank' };
  const absent = readAbsent(text);
  if (absent) return absent;
  const suspect = unclearFigure(text);
  if (suspect) return suspect;

  const before = take(text, BEFORE);
  const digits = NUMBER.exec(before.rest)?.[0].trimEnd() ?? '';
  if (digits === '') return unclear(`“${source.trim()}”不是数`, '一个数；没有数就留空');
  const number = plainNumber(digits);
  if (!number.ok) return number.unclear;
  const after = take(before.rest.slice(digits.length).trim(), AFTER);
  const [, more = '', magnitude = '', moreAfter = '', name = ''] = REST.exec(after.rest) ?? [];
  const unit = magnitude + name;
  if (!UNIT.test(unit))
    return unclear(`“${source.trim()}”里除了数还有别的文字`, `只写数，如 ${number.value}`, [
      { label: `读作 ${number.value}`, text: String(number.value) },
    ]);
  const qualifiers = new Set<Qualifier>(
    [before.qualifier, after.qualifier, more + moreAfter === '' ? null : ('atLeast' as const)].filter(
      (q) => q !== null,
    ),
  );
  const [qualifier = 'exact'] = qualifiers;
  if (qualifiers.size > 1) return unclear(`“${source.trim()}”的限定前后不一致`, '“约”“以上”“不足”只用一个');
  const said = [
    ...(text === source.trim() ? [] : ['全角数字和符号按半角读']),
    ...(number.said === '' ? [] : [number.said]),
    ...(qualifier === 'exact' ? [] : [SAID[qualifier]]),
  ];
  return { kind: 'value', value: number.value, qualifier, unit, said };
}

const SAID: Readonly<Record<Exclude<Qualifier, 'exact'>, string>> = {
  about: '“约、近、左右”读作约数',
  atLeast: '“超、逾、多、余、以上”读作下限，只说明不少于',
  atMost: '“不足、不到、以下、以内”读作上限，只说明不多于',
  fraction: '由分数换算',
};

function readAbsent(text: string): Missing | null {
  if (text === '无') {
    const options = [
      { label: '是零：填 0', text: '0' },
      { label: '没有数：填 —', text: '—' },
    ];
    return { kind: 'missing', reason: 'notReported', said: ['“无”读作没有数，不读作零'], options };
  }
  const found = ABSENT.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  const [, reason, word] = found;
  return { kind: 'missing', reason, said: [`“${text}”读作${word}，不读作零`], options: [] };
}

interface Taken {
  readonly rest: string;
  readonly qualifier: Qualifier | null;
}

function take(text: string, patterns: readonly (readonly [RegExp, Qualifier])[]): Taken {
  const found = patterns.find(([pattern]) => pattern.test(text));
  return found ? { rest: text.replace(found[0], ''), qualifier: found[1] } : { rest: text, qualifier: null };
}
