import type { Department } from '#domain/policy.ts';

type Named = Pick<Department, 'id' | 'name' | 'aliases'>;

/**
 * Which departments a text names and how often, found by searching for their names and aliases; the longest name
 * at a place counts. It knows nothing of brackets and separators, so it checks what was read by them.
 */
export function namesIn(text: string, departments: readonly Named[]): ReadonlyMap<string, number> {
  const names = departments
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((written) => ({ id, written })))
    .filter(({ written }) => written !== '')
    .sort((a, b) => b.written.length - a.written.length);
  const counts = new Map<string, number>();
  let rest = text;
  for (const { id, written } of names) {
    const pieces = rest.split(written);
    if (pieces.length > 1) counts.set(id, (counts.get(id) ?? 0) + pieces.length - 1);
    rest = pieces.join('\n');
  }
  return counts;
}
