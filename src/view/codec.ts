import { ATLASES, type Atlas } from '#catalog/atlases.ts';
import { DATA_PAGES } from '#catalog/dataPages.ts';
import { DOCKS } from '#catalog/docks.ts';
import { DEFAULT_LAYERS, LAYERS, type LayerId, type LayerSetting } from '#catalog/layers.ts';
import { LOOKS } from '#catalog/looks.ts';
import { MODES, SELECTABLE } from '#catalog/modes.ts';
import { POLICY_PAGES, type PolicyPage } from '#catalog/policyPages.ts';
import { STANDINGS } from '#catalog/standings.ts';
import { CATEGORIES, LEVELS, ROLES } from '#catalog/subjects.ts';
import { isPartialDate } from '#domain/partialDate.ts';
import { BRIEF_FIELDS } from './briefFields.ts';
import { clip, type Field, type ViewVocabulary } from './field.ts';
import { DEFAULT_VIEW, type Selection, type ViewState } from './viewState.ts';
import { WALL_FIELDS } from './wallFields.ts';

/** A part of the address that could not be used, told to the reader. */
export interface ViewNote {
  readonly field: string;
  readonly text: string;
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

/** One id of a closed list. */
const oneOf = <T extends string>(list: Record<T, { readonly label: string }>, noun: string): Field<T> => ({
  parse: (text) =>
    Object.hasOwn(list, text)
      ? { value: text as T }
      : { wrong: `没有“${clip(text)}”这一${noun}，可用：${Object.keys(list).join('、')}` },
  format: (value) => value,
});

/** An indicator id, or nothing. */
const indicatorField = (
  known: (words: ViewVocabulary) => ReadonlySet<string>,
  use: string,
): Field<string> => ({
  parse: (text, words) =>
    text === '' || known(words).has(text)
      ? { value: text }
      : { wrong: `没有可${use}的指标“${clip(text)}”，请在“指标”菜单中选择` },
  format: (value) => value,
});

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

const YEAR: Field<number | null> = {
  parse: (text) =>
    isYear(text) ? { value: Number(text) } : { wrong: `“${clip(text)}”不是年份，应为四位数，如 2024` },
  format: (value) => (value === null ? '' : String(value)),
};

/** `landUsed@2023`, `landUsed` or `@2023`. */
const BESIDE: Field<ViewState['beside']> = {
  parse: (text, words) => {
    const [indicator = '', year = '', ...more] = text.split('@');
    const right = more.length === 0 && (indicator === '' || words.indicator.has(indicator));
    return right && (year === '' || isYear(year)) && text !== '@'
      ? { value: { indicator, year: year === '' ? null : Number(year) } }
      : { wrong: `“${clip(text)}”应写作“指标@年份”，如 outputValue@2023；指标须可上图` };
  },
  format: (value) =>
    value === null ? '' : `${value.indicator}${value.year === null ? '' : `@${value.year}`}`,
};

/** Layers lowest first, as `areas:60` for 60 % and `-parks` for one switched off; those not named follow on top. */
const LAYER_LIST: Field<readonly LayerSetting[]> = {
  parse: (text) => {
    const settings = new Map<LayerId, LayerSetting>();
    const wrong: string[] = [];
    for (const part of text.split(',')) {
      const [, off, id = '', percent] = /^(-?)(\w+)(?::(10|20|30|40|50|60|70|80|90|100))?$/.exec(part) ?? [];
      if (!Object.hasOwn(LAYERS, id) || settings.has(id as LayerId)) wrong.push(part);
      else {
        const layer = id as LayerId;
        settings.set(layer, { id: layer, shown: off === '', opacity: Number(percent ?? 100) });
      }
    }
    const rest = DEFAULT_LAYERS.filter((layer) => !settings.has(layer.id));
    const value = [...settings.values(), ...rest];
    return wrong.length === 0
      ? { value }
      : {
          value,
          wrong: `图层“${clip(wrong.join('、'))}”看不懂，应写作“areas:60”或“-parks”，图层有 ${Object.keys(LAYERS).join('、')}`,
        };
  },
  format: (value) =>
    value
      .map(({ id, shown, opacity }) => `${shown ? '' : '-'}${id}${opacity === 100 ? '' : `:${opacity}`}`)
      .join(','),
};

const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  mode: oneOf(MODES, '模式'),
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
  indicator: indicatorField((words) => words.indicator, '上图'),
  year: YEAR,
  second: indicatorField((words) => words.indicator, '上图'),
  since: YEAR,
  beside: BESIDE,
  look: oneOf(LOOKS, '图形'),
  size: indicatorField((words) => words.size, '按镇定大小'),
  layers: LAYER_LIST,
  dock: oneOf(DOCKS, '下栏'),
  by: YEAR,
  page: {
    parse: (text) =>
      Object.hasOwn(POLICY_PAGES, text)
        ? { value: text as PolicyPage }
        : { wrong: `没有“${clip(text)}”这一页，可用：${Object.keys(POLICY_PAGES).join('、')}` },
    format: (value) => value ?? '',
  },
  atlas: {
    parse: (text) =>
      Object.hasOwn(ATLASES, text)
        ? { value: text as Atlas }
        : { wrong: `没有“${clip(text)}”这种图册，可用：${Object.keys(ATLASES).join('、')}` },
    format: (value) => value ?? '',
  },
  tab: oneOf(DATA_PAGES, '数据页'),
  // Whether they exist is known once the policy is read; the page says so where they do not.
  clause: {
    parse: (text) =>
      /^\d+(\.\d+){0,2}(\.duty)?$/.test(text)
        ? { value: text }
        : { wrong: `“${clip(text)}”不是条款编号，应写作 3、3.10 或 3.10.2` },
    format: (value) => value,
  },
  department: {
    parse: (text) =>
      /^[A-Za-z][A-Za-z0-9-]{0,40}$/.test(text)
        ? { value: text }
        : { wrong: `“${clip(text)}”不是责任单位编号，请在“责任分工”中选择` },
    format: (value) => value,
  },
  ...WALL_FIELDS,
  ...BRIEF_FIELDS,
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
      : [
          `${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@')}`,
        ];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const formatField = <K extends keyof ViewState>(key: K, view: ViewState): string =>
  FIELDS[key].format(view[key]);
