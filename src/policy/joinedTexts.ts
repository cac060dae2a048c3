import type { Clause } from '#domain/policy.ts';

/** The words of each clause and all below it, joined over line and page breaks; a title with its full stop. */
export function joinedTexts(clauses: readonly Clause[]): ReadonlyMap<string, string> {
  const parents = new Map(clauses.map(({ id, parentId }) => [id, parentId]));
  const texts = new Map<string, string>();
  for (const { id, title, text } of clauses) {
    const words = title === '' ? text : `${title}。${text}`;
    const seen = new Set<string>();
    for (let at: string | undefined = id; at && !seen.has(at); at = parents.get(at)) {
      texts.set(at, (texts.get(at) ?? '') + words);
      seen.add(at);
    }
  }
  return texts;
}
