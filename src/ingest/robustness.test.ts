import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES } from '#catalog/tables.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { loadPackage } from './loadPackage.ts';
import { TABLE_NAMES } from './resources.ts';

const FILES = [
  'datapackage.json',
  ...TABLE_NAMES.map((table) => TABLES[table].file),
  'geo/counties.geojson',
  'geo/neighbours.geojson',
  'notes.md',
];

describe('loadPackage', () => {
  test('never throws, whatever bytes stand in place of a file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 300 }), async (file, bytes) => {
        const result = await loadPackage(aPackage().file(file, bytes).read);
        if (result.kind === 'failed') expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('with any one cell turned to nonsense still loads or says why, in Chinese and in place', async () => {
    const table = fc.constantFrom(...TABLE_NAMES);
    const nonsense = fc.constantFrom(
      '',
      '???',
      '62亿元',
      '-1',
      '140602',
      '<b>',
      'policy',
      '9e9',
      'a|b|',
      '2024/1/1',
    );
    await fc.assert(
      fc.asyncProperty(table, fc.nat(30), nonsense, async (name, at, text) => {
        const columns = Object.keys(TABLES[name].columns);
        const column = columns[at % columns.length] ?? 'id';
        const result = await loadPackage(aPackage().set(name, 0, { [column]: text }).read);
        const issues = result.kind === 'ready' ? result.dataset.issues : result.issues;
        for (const issue of issues) {
          expect(issue.message).toMatch(/[\u4e00-\u9fff]/);
          expect(FILES).toContain(issue.file);
          expect(issue.found.length).toBeLessThanOrEqual(60);
        }
      }),
      { numRuns: 120 },
    );
  });
});
