import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { FREE_FOLDERS } from './importTable.ts';
import { filesIn, isTest, readSources } from './sources.ts';

/** An address with a host. Names of namespaces are never fetched. */
const ADDRESS = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s'"`)]*/gi;
const NAMESPACES = ['http://www.w3.org/'];

const outside = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).filter((address) => !NAMESPACES.some((name) => address.startsWith(name)));

test('no code of the page holds an outside address', () => {
  const faults = readSources()
    .filter(({ path, folder }) => !isTest(path) && !FREE_FOLDERS.includes(folder))
    .flatMap(({ path, texts }) =>
      texts.flatMap(({ value, line }) => outside(value).map((address) => `${path}:${line} ${address}`)),
    );
  expect(faults).toEqual([]);
});

test('no style sheet or page holds an outside address', () => {
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '');
  const plain = ['index.html', ...filesIn('src'), ...filesIn('public')].filter((path) =>
    ['.css', '.html', '.svg', '.js'].includes(extname(path)),
  );
  const faults = plain.flatMap((path) =>
    outside(withoutComments(readFileSync(path, 'utf8'))).map((address) => `${path} ${address}`),
  );
  expect(faults).toEqual([]);
});
