import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { aPackage, type PackageBuilder } from '../../test/builders/packageBuilder.ts';
import { loadPackage } from './loadPackage.ts';
import { overlayRead } from './overlayRead.ts';
import { applyPackageChanges, packageChanges } from './packageChanges.ts';
import { readPackageFiles } from './readPackageFiles.ts';

const filesOf = async (builder: PackageBuilder): Promise<PackageFiles> =>
  (await readPackageFiles(builder.read)).files;

let mine: PackageFiles;
beforeAll(async () => {
  mine = await filesOf(aPackage());
});

describe('another package', () => {
  test('that is the same changes nothing', () => {
    expect(packageChanges({ base: null, mine, theirs: mine })).toEqual({ tables: [], files: [] });
  });

  test('with one figure otherwise is told by cell, and taken alone', async () => {
    const theirs = await filesOf(aPackage().set('observations', 0, { sourceValue: '630000', value: '63' }));
    const found = packageChanges({ base: mine, mine, theirs });
    expect(found.tables.map(({ table, changes }) => [table, changes.map((c) => c.kind)])).toEqual([
      ['observations', ['cell', 'cell']],
    ]);
    const merged = applyPackageChanges(mine, theirs, found);
    expect(merged).toEqual(theirs);
    expect(applyPackageChanges(mine, theirs, { tables: [], files: [] })).toEqual(mine);
  });

  test('changed at both ends keeps both changes, and asks where they meet', async () => {
    const ours = await filesOf(
      aPackage()
        .set('observations', 0, { note: '县里核过' })
        .set('observations', 1, { sourceValue: '-3.4', value: '-3.4' }),
    );
    const theirs = await filesOf(aPackage().set('observations', 1, { sourceValue: '-3.6', value: '-3.6' }));
    const found = packageChanges({ base: mine, mine: ours, theirs });
    const changes = found.tables.flatMap((t) => t.changes);
    expect(changes.map((c) => c.kind === 'cell' && [c.column, c.mine, c.theirs, c.conflict])).toEqual([
      ['sourceValue', '-3.4', '-3.6', true],
      ['value', '-3.4', '-3.6', true],
    ]);
    const merged = applyPackageChanges(ours, theirs, found);
    expect(merged['observations.csv']).toContain('县里核过');
    expect(merged['observations.csv']).toContain('-3.6');
  });

  test('a column nobody knows is named and not taken', async () => {
    const theirs = {
      ...mine,
      'towns.csv': (mine['towns.csv'] ?? '').replace(/^(.*)$/gm, (line, _all, at) =>
        line === '' ? '' : `${line},${at === 0 ? 'mystery' : 'x'}`,
      ),
    };
    const [towns] = packageChanges({ base: mine, mine, theirs }).tables;
    expect(towns).toMatchObject({ table: 'towns', unknownColumns: ['mystery'], changes: [] });
  });

  test('kept files load in place of those beside the page', async () => {
    const theirs = await filesOf(aPackage().set('towns', 0, { shortName: '怀陶' }));
    const result = await loadPackage(
      overlayRead({ 'towns.csv': theirs['towns.csv'] ?? '' }, aPackage().read),
    );
    expect(result.kind === 'ready' && result.dataset.towns[0]?.shortName).toBe('怀陶');
  });
});
