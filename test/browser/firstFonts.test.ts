import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { parseFontFaces } from '../../build/fonts/fontFaces.ts';
import { seenFirst } from '../../build/fonts/seenFirst.ts';

const faces = parseFontFaces(readFileSync('public/fonts/fonts.css', 'utf8'));
const codesOf = (part: string, weight: string): ReadonlySet<number> =>
  new Set(faces.find(({ file }) => file === `noto-sans-sc-${part}-${weight}.woff2`)?.codes);

test('what the desk shows before anything is done is in the small files that come first', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const seen = await seenFirst(browser, `http://127.0.0.1:${inject('sitePort')}/`);
  await browser.close();
  expect(Object.keys(seen)).toEqual(['400', '500', '700']);
  expect(new Set(seen['400']).size).toBeGreaterThan(200);
  for (const [weight, text] of Object.entries(seen)) {
    const more = codesOf('more', weight);
    const late = [...new Set(text)].filter((character) => more.has(character.codePointAt(0) ?? 0));
    expect(late, `late in ${weight}: npm run fonts`).toEqual([]);
  }
});
