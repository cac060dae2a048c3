import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { FREE_FOLDERS, IMPORT_TABLE, TYPE_PACKAGES } from './importTable.ts';
import { fileOf, type Import, isTest, readSources, type Source } from './sources.ts';

const sources = readSources();
const shipped = sources.filter(({ path, folder }) => !isTest(path) && !FREE_FOLDERS.includes(folder));

const faultsOf = (
  files: readonly Source[],
  judge: (source: Source, imported: Import) => string | undefined,
) =>
  files.flatMap((source) =>
    source.imports.flatMap((imported) => {
      const fault = judge(source, imported);
      return fault === undefined ? [] : [`${source.path}:${imported.line} ${imported.specifier}: ${fault}`];
    }),
  );

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const isAllowed = (name: string, packages: readonly string[] = []): boolean =>
  packages.some((allowed) =>
    allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed,
  );

test('every folder of src/ has a row in the table', () => {
  const folders = new Set(sources.map(({ folder }) => folder));
  const known = new Set([...Object.keys(IMPORT_TABLE), ...FREE_FOLDERS]);
  expect([...folders].filter((folder) => !known.has(folder))).toEqual([]);
});

test('imports follow the table', () => {
  const faults = faultsOf(shipped, ({ path, folder }, { specifier, typeOnly }) => {
    const row = IMPORT_TABLE[folder];
    const file = fileOf(path, specifier);
    if (file === undefined) {
      const name = packageOf(specifier);
      if (typeOnly && TYPE_PACKAGES.includes(name)) return undefined;
      return isAllowed(name, row?.packages) ? undefined : `${folder} may not import the package ${name}`;
    }
    const [, target = '', ...rest] = file.split('/');
    if (rest.length === 0 || target === folder) return undefined;
    const may = row?.folders[target];
    if (may === undefined) return `${folder} may not import ${target}`;
    if (may === 'types' && !typeOnly) return `${folder} may import ${target} as types only`;
    if (typeof may !== 'string' && !may.includes(rest.join('/')))
      return `only the public entry of ${target} may be imported`;
    return undefined;
  });
  expect(faults).toEqual([]);
});

test('a crossing is written #folder/file.ts, inside a folder it is relative', () => {
  const faults = faultsOf(sources, ({ path, folder }, { specifier }) => {
    const file = fileOf(path, specifier);
    if (file === undefined) return undefined;
    if (!existsSync(file)) return 'no such file';
    if (extname(specifier) === '') return 'the extension is missing';
    if (isTest(path) && file.startsWith('test/')) return undefined;
    const inside = path !== 'src/main.tsx' && file.startsWith(`src/${folder}/`);
    if (specifier.startsWith('#')) return inside ? 'inside a folder, write it relative' : undefined;
    return inside || path === 'src/main.tsx' ? undefined : 'across folders, write #folder/file.ts';
  });
  expect(faults).toEqual([]);
});

test('there is no cycle, type imports included', () => {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.map(({ specifier }) => fileOf(path, specifier)).filter((file) => file !== undefined),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) {
      cycles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});
