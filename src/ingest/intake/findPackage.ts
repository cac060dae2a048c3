const DESCRIPTOR = 'datapackage.json';

/** The folder, ending in `/` or '', that holds the descriptor of a data package; null when there is none. */
export function findPackage(paths: readonly string[]): string | null {
  const roots = paths
    .filter((path) => path === DESCRIPTOR || path.endsWith(`/${DESCRIPTOR}`))
    .map((path) => path.slice(0, -DESCRIPTOR.length))
    .sort((a, b) => a.length - b.length);
  return roots[0] ?? null;
}
