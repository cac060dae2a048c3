import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';

const ASSETS = join(BUILT_FOLDER, 'assets');
const scripts = new Map(
  readdirSync(ASSETS)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(ASSETS, name), 'utf8')]),
);

/** Files that one asks for, at once or later; not those of workers it starts. */
const askedBy = (name: string): string[] =>
  [...(scripts.get(name) ?? '').matchAll(/(?:\bfrom|\bimport\(?)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
    ([, asked = '']) => asked,
  );

function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const name of reached) for (const asked of askedBy(name)) reached.add(asked);
  return reached;
}

test('a worker asks for nothing of the page, which it could not run', () => {
  const workers = [...scripts.keys()].filter((name) => name.includes('.worker-'));
  expect(workers.length).toBeGreaterThan(5);
  const page = /^(?:entry|desk|around|index)-/;
  const wrong = workers.flatMap((worker) =>
    [...reachedFrom(worker)].filter((name) => page.test(name)).map((name) => `${worker} → ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the worker that the first map waits for is one file, and what is heavy is there once', () => {
  const ingest = [...scripts.keys()].find((name) => name.startsWith('ingest.worker-')) ?? '';
  expect(/\bfrom\s*["'`]\.\//.test(scripts.get(ingest) ?? '')).toBe(false);
  // Words of the writers of workbooks and slides.
  for (const word of ['calcProperties', 'ppt/presentation.xml'])
    expect([...scripts].filter(([, text]) => text.includes(word))).toHaveLength(1);
});
