import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { FileAnswer } from './fileAnswer.ts';
import { listedPaths } from './listedPaths.ts';

const bytes = (text: string): FileAnswer => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });

describe('listedPaths', () => {
  test('gives what a descriptor lists, and nothing outside the package', () => {
    const paths = ['towns.csv', 'geo/counties.geojson', '../secret', '/etc/passwd', 'https://x.cn/a.csv', 7];
    const text = JSON.stringify({ resources: paths.map((path) => ({ path })) });
    for (const answer of [bytes(text), { kind: 'text', text } as const])
      expect(listedPaths(answer)).toEqual(['towns.csv', 'geo/counties.geojson']);
  });

  test('gives none for anything else, and never throws', () => {
    expect(listedPaths(bytes('{ "resources": }'))).toEqual([]);
    expect(listedPaths(bytes('{ "resources": [null] }'))).toEqual([]);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(Array.isArray(listedPaths(bytes(text)))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (some) => {
        expect(listedPaths({ kind: 'bytes', bytes: some })).toEqual([]);
      }),
    );
  });
});
