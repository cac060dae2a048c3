/** Letters and digits only, in lower case: `area_id`, `Area ID` and `areaId` are one. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.]/g, '');

/** Number of single-letter changes between two short texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidate that someone most likely meant by `name` or its Chinese `title`; null when none is near. */
export function nearest(name: string, title: string, candidates: readonly string[]): string | null {
  const same = candidates.find((c) => bare(c) === bare(name) || c.trim() === title);
  if (same !== undefined) return same;
  const reach = name.length > 5 ? 2 : 1;
  return (
    candidates.find((c) => {
      const text = bare(c);
      return Math.abs(text.length - name.length) <= reach && editDistance(text, bare(name)) <= reach;
    }) ?? null
  );
}
