import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, isTest } from './sources.ts';

/** The only ways into what a browser keeps: by a name declared in `catalog/kept.ts`, so that all of it can be wiped. */
const WAYS = ['src/app/kept/keptDatabase.ts', 'src/ui/keptSetting.ts'];

const KEEPS =
  /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie(?:Store)?|getDirectory)\b(?=[.;,)\s=])/;

test('nothing is kept in the browser but what is declared', () => {
  const keeping = ['index.html', ...filesIn('src')].filter(
    (path) =>
      ['.ts', '.tsx', '.html'].includes(extname(path)) &&
      !isTest(path) &&
      KEEPS.test(readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')),
  );
  expect(keeping).toEqual(WAYS);
});
