import { MODES, SELECTABLE } from '#catalog/modes.ts';
import { STANDINGS } from '#catalog/standings.ts';
import { CATEGORIES, LEVELS, ROLES } from '#catalog/subjects.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { DEFAULT_VIEW, type Selection, type ViewState } from './viewState.ts';

/** Ids that exist in the data, against which a link is read. */
export interface ViewVocabulary {
  readonly sector: ReadonlySet<string>;
  readonly area: ReadonlySet<string>;
  readonly indicator: ReadonlySet<string>;
  readonly has: (selection: Selection) => boolean;
}

/** A part of the address that could not be used, told to the reader. */
export interface ViewNote {
  readonly field: string;
  readonly text: string;
}

/** The value, or what was wrong with the text and what would be right. */
type Parsed<T> = { readonly value: T; readonly wrong?: string } | { readonly wrong: string };

interface Field<T> {
  readonly parse: (text: string, words: ViewVocabulary) => Parsed<T>;
  readonly format: (value: T) => string;
}

const LONGEST_QUERY = 50;

/** Several ids parted by commas: the known ones are kept, the others told. */
const listField = <T extends string>(
  known: (words: ViewVocabulary) => ReadonlySet<string>,
): Field<readonly T[]> => ({
  parse: (text, words) => {
    const asked = [...new Set(text.split(',').filter((part) => part !== ''))];
    const value = asked.filter((part) => known(words).has(part)) as T[];
    const unknown = asked.filter((part) => !known(words).has(part));
    return unknown.length === 0
      ? { value }
      : {
          value,
          wrong: `没有“${clip(unknown.join('、'))}”，可用：${[...known(words)].slice(0, 8).join('、')}`,
        };
  },
  format: (value) => [...value].sort().join(','),
});

const closedList = <T extends string>(list: Record<T, unknown>): Field<readonly T[]> => {
  const ids = new Set(Object.keys(list));
  return listField<T>(() => ids);
};

const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  mode: {
    parse: (text) =>
      Object.hasOwn(MODES, text)
        ? { value: text as ViewState['mode'] }
        : { wrong: `没有“${clip(text)}”这一模式，可用：${Object.keys(MODES).join('、')}` },
    format: (value) => value,
  },
  sector: listField((words) => words.sector),
  category: closedList(CATEGORIES),
  level: closedList(LEVELS),
  area: listField((words) => words.area),
  role: closedList(ROLES),
  standing: closedList(STANDINGS),
  q: {
    parse: (text) =>
      text.length <= LONGEST_QUERY
        ? { value: text }
        : {
            value: text.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, ''),
            wrong: `搜索词过长，只取前 ${LONGEST_QUERY} 个字`,
          },
    format: (value) => value,
  },
  indicator: {
    parse: (text, words) =>
      text === '' || words.indicator.has(text)
        ? { value: text }
        : { wrong: `没有可上图的指标“${clip(text)}”，请在“指标”菜单中选择` },
    format: (value) => value,
  },
  year: {
    parse: (text) =>
      /^(19|20)\d\d$/.test(text)
        ? { value: Number(text) }
        : { wrong: `“${clip(text)}”不是年份，应为四位数，如 2024` },
    format: (value) => (value === null ? '' : String(value)),
  },
  select: {
    parse: (text, words) => {
      const [kind, id, ...more] = text.split(':');
      if (!kind || !id || more.length > 0 || !Object.hasOwn(SELECTABLE, kind)) {
        return { wrong: `“${clip(text)}”应写作“类别:编号”，类别为 ${Object.keys(SELECTABLE).join('、')}` };
      }
      const selection: Selection = { kind: kind as Selection['kind'], id };
      return words.has(selection)
        ? { value: selection }
        : { wrong: `数据中没有“${clip(text)}”，可能已改名或移出` };
    },
    format: (value) => (value === null ? '' : `${value.kind}:${value.id}`),
  },
  sample: {
    parse: (text) =>
      text === 'on' || text === 'off' ? { value: text } : { wrong: `“${clip(text)}”应为 on 或 off` },
    format: (value) => value ?? '',
  },
  asof: {
    parse: (text) =>
      isPartialDate(text)
        ? { value: text }
        : { wrong: `“${clip(text)}”不是日期，应写作 2025、2025-12 或 2025-12-31` },
    format: (value) => value,
  },
};

const KEYS = Object.keys(FIELDS) as (keyof ViewState)[];

/** Reads each field alone: a bad one falls back to its default with a note, the rest stand. */
export function decodeView(search: string, words: ViewVocabulary): { view: ViewState; notes: ViewNote[] } {
  const params = new URLSearchParams(search);
  const notes: ViewNote[] = [];
  const view: Record<string, unknown> = { ...DEFAULT_VIEW };
  for (const key of KEYS) {
    const text = params.get(key);
    if (text === null || text === '') continue;
    const parsed = FIELDS[key].parse(text, words);
    if ('value' in parsed) view[key] = parsed.value;
    if (parsed.wrong !== undefined) notes.push({ field: key, text: parsed.wrong });
    if (params.getAll(key).length > 1) notes.push({ field: key, text: '出现了多次，只用第一个' });
  }
  const extra = [...new Set(params.keys())].filter((key) => !KEYS.includes(key as keyof ViewState));
  for (const key of extra) notes.push({ field: clip(key), text: `不是本页的字段，可用：${KEYS.join('、')}` });
  return { view: view as unknown as ViewState, notes };
}

/** The query string of a view, defaults left out, keys in fixed order; '' for the default view. */
export function encodeView(view: ViewState): string {
  const parts = KEYS.flatMap((key) => {
    const text = formatField(key, view);
    return text === formatField(key, DEFAULT_VIEW)
      ? []
      : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const formatField = <K extends keyof ViewState>(key: K, view: ViewState): string =>
  FIELDS[key].format(view[key]);

const clip = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
