import { STANDINGS } from '#catalog/standings.ts';
import { CATEGORIES, LEVELS, ROLES } from '#catalog/subjects.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { Filters } from '#view/viewState.ts';

export type ListFilter = Exclude<keyof Filters, 'q'>;

/** Title of each list filter and the name of an entry in it. A new filter is one entry here. */
export const LIST_FILTERS: Readonly<
  Record<ListFilter, { title: string; nameOf: (lookup: Lookup, id: string) => string }>
> = {
  sector: { title: '领域', nameOf: (lookup, id) => lookup.row('sectors', id)?.name ?? id },
  category: { title: '类别', nameOf: (_, id) => labelIn(CATEGORIES, id) },
  level: { title: '层级', nameOf: (_, id) => labelIn(LEVELS, id) },
  area: { title: '区域', nameOf: (lookup, id) => lookup.row('areas', id)?.shortName ?? id },
  role: { title: '企业角色', nameOf: (_, id) => labelIn(ROLES, id) },
  standing: { title: '数据性质', nameOf: (_, id) => labelIn(STANDINGS, id) },
};

const labelIn = (list: Readonly<Record<string, { label: string }>>, id: string): string =>
  list[id]?.label ?? id;

/** The filters that are on, in words: 「领域：陶瓷、乳品」, 「搜“怀仁”」. */
export const filterTexts = (lookup: Lookup, filters: Filters): readonly string[] => [
  ...(Object.keys(LIST_FILTERS) as ListFilter[]).flatMap((key) =>
    filters[key].length === 0
      ? []
      : [
          `${LIST_FILTERS[key].title}：${filters[key].map((id) => LIST_FILTERS[key].nameOf(lookup, id)).join('、')}`,
        ],
  ),
  ...(filters.q === '' ? [] : [`搜“${filters.q}”`]),
];
