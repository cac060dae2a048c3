import type { SubjectKind } from '#catalog/subjects.ts';
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
  const pairs = new Map<string, Set<SubjectCandidate>>();
  const pairCount = new Map<SubjectCandidate, number>();
  const keep = (index: Map<string, SubjectCandidate[]>, key: string, subject: SubjectCandidate) => {
    const kept = index.get(key) ?? [];
    if (!kept.includes(subject)) index.set(key, [...kept, subject]);
  };
  for (const subject of all) {
    keep(exact, nameKey(subject.name), subject);
    keep(exact, nameKey(subject.id), subject);
    keep(loose, looseKey(subject.name), subject);
    const own = new Set(pairsOf(looseKey(subject.name)));
    pairCount.set(subject, own.size);
    for (const pair of own) pairs.set(pair, (pairs.get(pair) ?? new Set()).add(subject));
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
    const alike = alikeTo(key, pairs, pairCount).filter(fits);
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
  pairs: ReadonlyMap<string, ReadonlySet<SubjectCandidate>>,
  pairCount: ReadonlyMap<SubjectCandidate, number>,
): SubjectCandidate[] {
  const own = new Set(pairsOf(key));
  const shared = new Map<SubjectCandidate, number>();
  for (const pair of own)
    for (const subject of pairs.get(pair) ?? []) shared.set(subject, (shared.get(subject) ?? 0) + 1);
  const likeness = (subject: SubjectCandidate, count: number) =>
    count / Math.max(1, Math.min(own.size, pairCount.get(subject) ?? 0));
  return [...shared]
    .map(([subject, count]) => [subject, likeness(subject, count)] as const)
    .filter(([, like]) => like >= LIKE)
    .sort((a, b) => b[1] - a[1] || a[0].id.localeCompare(b[0].id))
    .map(([subject]) => subject);
}
