import { AREA_ALIASES, AREA_ENDINGS, DOUBTFUL_AREAS } from '#catalog/synonyms.ts';
import type { RowOf } from '#catalog/tables.ts';
import { memo } from './memo.ts';
import { nameKey } from './nameKey.ts';
import { ownOf } from './ownOf.ts';

export type AreaMatch =
  | { readonly kind: 'sure'; readonly areaId: string; readonly said: string }
  | { readonly kind: 'doubtful'; readonly candidates: readonly string[]; readonly why: string }
  | { readonly kind: 'none'; readonly why: string };

type Ground = { readonly areas: readonly RowOf<'areas'>[]; readonly places: readonly RowOf<'places'>[] };

const bareOf = (key: string): string => (key.length > 2 ? key.replace(/[市县区]$/, '') : key);

/** How areas are called, made once for a package. */
export function areaMatcher({ areas, places }: Ground): (text: string) => AreaMatch {
  const names = new Map<string, string>();
  const bare = new Map<string, string[]>();
  const doubtful = new Map<string, string>();
  for (const { id, name, shortName } of areas) {
    for (const word of [id, name, shortName, ...(ownOf(AREA_ALIASES, name) ?? [])])
      names.set(nameKey(word), id);
    for (const word of ownOf(DOUBTFUL_AREAS, name) ?? []) doubtful.set(nameKey(word), id);
    const short = bareOf(nameKey(name));
    bare.set(short, [...(bare.get(short) ?? []), id]);
  }
  const townships = new Map<string, string>();
  for (const { name, areaId } of places) if (areaId !== '') townships.set(nameKey(name), areaId);

  const match = (text: string): AreaMatch => {
    if (/[、,，;；/]|和|及/.test(text.trim()) && !names.has(nameKey(text)))
      return { kind: 'none', why: '写了不止一个区域' };
    const key = withoutProvince(nameKey(text));
    if (key === '') return { kind: 'none', why: '没有写区域' };
    const named = names.get(key) ?? names.get(key.replace(/^朔州市?(?=.{2})/, ''));
    const said =
      nameKey(areas.find(({ id }) => id === named)?.name ?? '') === key ? '' : `“${text.trim()}”读作`;
    if (named !== undefined) return { kind: 'sure', areaId: named, said };
    const code = /^(\d{6})\d{3,6}$/.exec(key)?.[1];
    const coded = code === undefined ? undefined : names.get(code);
    if (coded !== undefined) return { kind: 'sure', areaId: coded, said: `“${text.trim()}”读作` };
    const inCity = key.replace(/^朔州市?(?=.{2})/, '');
    const asked = doubtful.get(key) ?? doubtful.get(inCity);
    if (asked !== undefined)
      return { kind: 'doubtful', candidates: [asked], why: '不是一个县（市、区），不知归在哪里' };
    const ending = AREA_ENDINGS.some((end) => inCity.endsWith(end));
    const [only, ...more] = bare.get(bareOf(inCity)) ?? [];
    if (only !== undefined && more.length === 0)
      return ending
        ? { kind: 'doubtful', candidates: [only], why: '市、县、区写得与现名不同' }
        : { kind: 'sure', areaId: only, said: `“${text.trim()}”读作` };
    const township = townships.get(inCity);
    if (township !== undefined)
      return { kind: 'doubtful', candidates: [township], why: '写的是乡镇，不是县（市、区）' };
    return nearly(inCity, bare);
  };
  return memo(match);
}

const withoutProvince = (key: string): string => key.replace(/^山西省?(?=.{2})(?!朔州经济开发区)/, '');

/** One letter wrong in a name of two, or a name with more around it. */
function nearly(key: string, bare: ReadonlyMap<string, readonly string[]>): AreaMatch {
  const within = [...bare]
    .filter(([name]) => name.length > 1 && key.includes(name))
    .flatMap(([, ids]) => ids);
  if (within.length > 0)
    return { kind: 'doubtful', candidates: [...new Set(within)], why: '不是区域的名称，只是含有它' };
  const short = bareOf(key);
  const likely = [...bare]
    .filter(([name]) => name.length === short.length && name.length > 1)
    .filter(([name]) => Array.from(name).filter((letter, i) => letter !== short[i]).length === 1)
    .flatMap(([, ids]) => ids);
  return likely.length > 0
    ? { kind: 'doubtful', candidates: likely, why: '与现有区域差一个字' }
    : { kind: 'none', why: '不是本市的区域' };
}
