import type { SubjectKind } from '#catalog/subjects.ts';
import { compareCodes } from '#domain/compareCodes.ts';
import type { IntakeGround, SubjectRef } from '#domain/intake.ts';
import { memo } from './memo.ts';
import { looseKey, nameKey } from './nameKey.ts';

export interface SubjectCandidate extends SubjectRef {
  readonly name: string;
  readonly areaId: string;
}

export type SubjectMatch =
  | { readonly kind: 'sure'; readonly subject: SubjectCandidate; readonly said: string }
  | { readonly kind: 'doubtful'; readonly candidates: readonly SubjectCandidate[]; readonly why: string }
  | { readonly kind: 'none' };

type Register = Pick<IntakeGround, 'towns' | 'enterprises' | 'parks'>;

const MOST_CANDIDATES = 5;
/** Share of letter pairs two names must have in common to be asked about. */
const LIKE = 0.6;

/** How towns, firms and parks are called, made once for a package. Areas are matched by `matchArea`. */
export function subjectMatcher(
  register: Register,
): (text: string, kinds: readonly SubjectKind[]) => SubjectMatch {
  const all: readonly SubjectCandidate[] = [
    ...register.towns.map(({ id, name, areaId }) => ({ kind: 'town' as const, id, name, areaId })),
    ...register.enterprises.map(({ id, name, areaId }) => ({
      kind: 'enterprise' as const,
      id,
      name,
      areaId,
    })),
    ...register.parks.map(({ id, name, areaId }) => ({ kind: 'park' as const, id, name, areaId })),
  ];
  const exact = new Map<string, SubjectCandidate[]>();
  const loose = new Map<string, SubjectCandidate[]>();
  /** By a pair of letters, the places in `all` of the names that have it. */
  const pairs = new Map<string, number[]>();
  const keep = (index: Map<string, SubjectCandidate[]>, key: string, subject: SubjectCandidate) => {
    const kept = index.get(key) ?? [];
    if (!kept.includes(subject)) index.set(key, [...kept, subject]);
  };
  const pairCounts = all.map((subject, i) => {
    const own = new Set(pairsOf(looseKey(subject.name)));
    for (const pair of own) {
      const having = pairs.get(pair);
      if (having) having.push(i);
      else pairs.set(pair, [i]);
    }
    return own.size;
  });
  for (const subject of all) {
    keep(exact, nameKey(subject.name), subject);
    keep(exact, nameKey(subject.id), subject);
    keep(loose, looseKey(subject.name), subject);
  }
  for (const { id, shortName } of register.towns) {
    const town = all.find((subject) => subject.kind === 'town' && subject.id === id);
    if (town) keep(exact, nameKey(shortName), town);
  }
  const match = (text: string, kinds: readonly SubjectKind[]): SubjectMatch => {
    const fits = ({ kind }: SubjectCandidate) => kinds.includes(kind);
    const named = (exact.get(nameKey(text)) ?? []).filter(fits);
    const [only] = named;
    if (only && named.length === 1) return { kind: 'sure', subject: only, said: '' };
    if (named.length > 1) return { kind: 'doubtful', candidates: named, why: '有不止一个同名的' };
    const key = looseKey(text);
    const near = key.length < 2 ? [] : (loose.get(key) ?? []).filter(fits);
    const [likely] = near;
    if (likely && near.length === 1 && key.length >= 3)
      return { kind: 'sure', subject: likely, said: `“${text.trim()}”读作${likely.name}` };
    if (near.length > 0) return { kind: 'doubtful', candidates: near, why: '略去公司形式后与它同名' };
    const alike = alikeTo(key, all, pairs, pairCounts).filter(fits);
    return alike.length > 0
      ? { kind: 'doubtful', candidates: alike.slice(0, MOST_CANDIDATES), why: '名称与它相近' }
      : { kind: 'none' };
  };
  const byKinds = memo((list) => {
    const kinds = list.split(',') as SubjectKind[];
    return memo((text) => match(text, kinds));
  });
  return (text, kinds) => byKinds(kinds.join())(text);
}

const pairsOf = (key: string): readonly string[] => {
  const letters = Array.from(key);
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
};

/** Names that share most letter pairs with a name, best first. */
function alikeTo(
  key: string,
  all: readonly SubjectCandidate[],
  pairs: ReadonlyMap<string, readonly number[]>,
  pairCounts: readonly number[],
): SubjectCandidate[] {
  const own = new Set(pairsOf(key));
  const shared = new Uint16Array(all.length);
  const touched: number[] = [];
  for (const pair of own)
    for (const i of pairs.get(pair) ?? []) {
      if (shared[i] === 0) touched.push(i);
      shared[i] = (shared[i] ?? 0) + 1;
    }
  return touched
    .map((i) => [i, (shared[i] ?? 0) / Math.max(1, Math.min(own.size, pairCounts[i] ?? 0))] as const)
    .filter(([, like]) => like >= LIKE)
    .flatMap(([i, like]) => (all[i] ? [[all[i], like] as const] : []))
    .sort((a, b) => b[1] - a[1] || compareCodes(a[0].id, b[0].id))
    .map(([subject]) => subject);
}
