import { describe, expect, test } from 'vitest';
import { datasetOf, issuesOf } from '../../test/builders/loaded.ts';
import { MINIMAL_ROWS } from '../../test/builders/minimalPackage.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { loadPackage } from './loadPackage.ts';
import { CORE_TABLE_NAMES } from './resources.ts';

describe('a sound package', () => {
  test('loads whole, with nothing to complain of', async () => {
    const dataset = await datasetOf(aPackage());
    expect(dataset.issues).toEqual([]);
    expect(dataset.unreadable).toEqual([]);
    for (const table of CORE_TABLE_NAMES) expect(dataset[table]).toHaveLength(MINIMAL_ROWS[table].length);
    expect(dataset.meta).toMatchObject({
      grade: '内部资料',
      reviewNumber: '',
      linkHosts: ['www.example.cn'],
      internal: [],
    });
    expect(dataset.counties.features.map((f) => f.properties.id)).toEqual(['140602', '140681']);
    expect(dataset.neighbours.features).toHaveLength(1);
    expect(dataset.notes).toContain('数据说明');
  });

  test('keeps zero as a value, blank as null, and lists parted', async () => {
    const builder = aPackage()
      .set('observations', 0, { sourceValue: '0', value: '0' })
      .set('observations', 1, { sourceValue: '', value: '', missingReason: 'notPublic' });
    const { observations, parks, units } = await datasetOf(builder);
    expect(observations.map((o) => o.value)).toEqual([0, null]);
    expect(parks[0]?.sectorIds).toEqual(['ceramics', 'tableware']);
    expect(units[1]?.factor).toBe(0.0001);
  });

  test('tells how far it is, the last file last', async () => {
    const seen: [number, number][] = [];
    await loadPackage(aPackage().read, { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.map(([done]) => done)).toEqual(seen.map((_, i) => i + 1));
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });

  test('is still sound without the sample folder', async () => {
    const dataset = await datasetOf(aPackage().lost('sample/observations.csv'));
    expect(dataset).toMatchObject({ sampleObservations: [], issues: [], unreadable: [] });
    const undeclared = aPackage().describe((d) => ({
      ...d,
      resources: (d.resources as { name: string }[]).filter(({ name }) => name !== 'sample-observations'),
    }));
    expect(await issuesOf(undeclared)).toEqual([]);
  });

  test('says when a server answers a deleted sample file with its start page', async () => {
    const dataset = await datasetOf(
      aPackage().file('sample/observations.csv', '<!doctype html><html></html>'),
    );
    expect(dataset.issues).toMatchObject([{ severity: 'warning', file: 'sample/observations.csv' }]);
    expect(dataset.unreadable).toEqual([]);
  });

  test('reads a file from where the descriptor says it is', async () => {
    const moved = aPackage().describe((d) => ({
      ...d,
      resources: (d.resources as { name: string; path: string }[]).map((r) =>
        r.name === 'towns' ? { ...r, path: 'tables/专业镇 1.csv' } : r,
      ),
    }));
    moved.file('tables/专业镇 1.csv', moved.csv('towns').replace('provincial', 'nonsense'));
    expect(await issuesOf(moved)).toContainEqual(
      expect.objectContaining({ file: 'tables/专业镇 1.csv', line: 2, column: 'level' }),
    );
  });
});

describe('settling', () => {
  test('a row left out takes along what cannot stand without it, and blanks what can', async () => {
    const dataset = await datasetOf(aPackage().set('towns', 0, { level: '国家级' }));
    expect(dataset.towns).toEqual([]);
    expect(dataset.observations.map((o) => o.id)).toEqual(['o2']);
    expect(dataset.enterprises[0]).toMatchObject({ id: 'zunyi', townId: '' });
    expect(dataset.brands[0]).toMatchObject({ townId: '' });
    const orphan = dataset.issues.find((i) => i.file === 'observations.csv');
    expect(orphan?.message).toContain('towns.csv 第 2 行有误未采用');
    expect(orphan?.expected).toBe('先改正 towns.csv 第 2 行');
  });

  test('goes on until nothing is left to find, and tells each thing once', async () => {
    const builder = aPackage().set('sources', 0, { publisherKind: 'nobody' }).add('towns', {
      id: 'other',
      name: '别的镇',
      areaId: '140602',
      sourceId: 'policy',
      positionQuality: 'county',
    });
    const dataset = await datasetOf(builder);
    expect(dataset.towns.map((t) => t.id)).toEqual(['other']);
    expect(dataset.registers).toEqual([]);
    expect(dataset.targets).toEqual([]);
    const keys = dataset.issues.map((i) => `${i.file}:${i.line}:${i.column}:${i.check}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('references into a file that did not arrive are kept, not orphaned', async () => {
    const dataset = await datasetOf(aPackage().lost('sources.csv').lost('units.csv'));
    expect(dataset.issues.map((i) => i.file)).toEqual(['sources.csv', 'units.csv']);
    expect(dataset.towns).toHaveLength(1);
    expect(dataset.observations).toHaveLength(2);
  });
});
