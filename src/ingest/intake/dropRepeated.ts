import type { Proposed } from '#domain/intake.ts';
import type { Findings } from './findings.ts';

/** One figure an id. The same figure twice is one; two that differ are both left out: nobody knows which is right. */
export function dropRepeated(
  all: readonly Proposed<'observations'>[],
  found: Findings,
): readonly Proposed<'observations'>[] {
  const byId = new Map<string, Proposed<'observations'>>();
  const disputed = new Set<string>();
  const tell = ({ from }: Proposed<'observations'>, message: string) =>
    found.fault('repeated', from, {
      message,
      expected: '同一对象、指标、期间只留一个数，或分清来源',
      found: from.text,
    });
  for (const proposed of all) {
    const { id, value } = proposed.row;
    const first = byId.get(id);
    if (!first) {
      byId.set(id, proposed);
      continue;
    }
    if (first.row.value === value && first.row.qualifier === proposed.row.qualifier) {
      found.say('同一个数写了两遍，只留一个', proposed.from.line);
      continue;
    }
    const message = (other: Proposed<'observations'>) =>
      `与第 ${other.from.line} 行“${other.from.text}”是同一个数，两处不同，都没有采用`;
    if (!disputed.has(id)) tell(first, message(proposed));
    disputed.add(id);
    tell(proposed, message(first));
  }
  return [...byId.values()].filter(({ row }) => !disputed.has(row.id));
}
