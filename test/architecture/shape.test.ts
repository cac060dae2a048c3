import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from './sources.ts';

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'index.html',
  'build',
  'README.md',
  'README.zh-CN.md',
  'LICENSE',
  'src',
  'data',
  'public',
  'test',
]);
/** Not in the repository: see .gitignore. */
const PRODUCED = new Set(['node_modules', 'dist', 'test-results']);
const CODE = new Set(['.ts', '.tsx', '.css', '.mjs', '.js', '.html']);
const MOST_LINES = 300;
/** A folder is named by its subject. */
const SUBJECTLESS = new Set(['lib', 'libs', 'util', 'utils', 'types', 'helpers', 'common', 'shared', 'misc']);

const code = ['src', 'test', 'public'].flatMap(filesIn).filter((path) => CODE.has(extname(path)));
const written = code.filter((path) => !path.startsWith('public/fonts/'));

test('the top level holds nothing but what is named', () => {
  const others = readdirSync('.').filter(
    (name) =>
      !name.startsWith('.') && !TOP_LEVEL.has(name) && !PRODUCED.has(name) && extname(name) !== '.log',
  );
  expect(others).toEqual([]);
});

test('no file is too long to read', () => {
  const long = written
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('folders are named by subject', () => {
  const folders = new Set(written.map(dirname));
  expect([...folders].filter((folder) => SUBJECTLESS.has(basename(folder)))).toEqual([]);
});

test('nothing is left for later', () => {
  const mark = new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`);
  expect(written.filter((path) => mark.test(readFileSync(path, 'utf8')))).toEqual([]);
});
