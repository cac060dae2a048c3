import { describe, expect, test } from 'vitest';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { PublicEdition } from '#domain/publicEdition.ts';
import { aPackage, type PackageBuilder } from '../../test/builders/packageBuilder.ts';
import { loadCore } from './loadPackage.ts';
import { loadPolicy } from './loadPolicy.ts';
import { overlayRead } from './overlayRead.ts';
import { publicEdition } from './publicEdition.ts';
import { readPackageFiles } from './readPackageFiles.ts';

const MARKS = ['enterprises.products', 'positions'];

/** A package that may be published. */
const aReviewed = (internal: readonly string[] = MARKS): PackageBuilder =>
  aPackage().describe((d) => ({ ...d, reviewNumber: 'GS(2026)1号', internal }));

const filesOf = async (builder: PackageBuilder): Promise<PackageFiles> =>
  (await readPackageFiles(builder.read)).files;

const editionOf = async (builder: PackageBuilder): Promise<Extract<PublicEdition, { kind: 'ready' }>> => {
  const edition = publicEdition(await filesOf(builder));
  if (edition.kind === 'refused') throw new Error(edition.why);
  return edition;
};

/** Everything the checks find in a package of these files alone. */
async function issuesIn(files: PackageFiles) {
  const read = overlayRead(files, async () => ({ kind: 'unreachable', reason: '没有', absent: true }));
  const { result, core } = await loadCore(read);
  if (result.kind === 'failed' || !core) throw new Error('not loaded');
  return [...result.dataset.issues, ...(await loadPolicy(core, read)).issues];
}

/** With one of each that may be marked, told by words that stand nowhere else. */
const aMarked = () =>
  aReviewed()
    .add('sources', { id: 'secret-bulletin', title: '内部月报', publisher: '统计局', date: '2024-03-02' })
    .copy('observations', 0, {
      id: 'secret-row',
      period: '2022',
      sourceValue: '987654',
      value: '98.7654',
      sourceId: 'secret-bulletin',
      internal: 'TRUE',
    })
    .set('areas', 2, { areaObservationId: 'secret-row' })
    .set('enterprises', 0, { products: '秘方瓷土' })
    .set('enterprises', 1, { lon: '112.512345', lat: '39.512345', products: '秘制釉料' })
    .add('evidence', {
      id: 'secret-evidence',
      kind: 'brand',
      townId: 'huairen-taoci',
      finding: 'states',
      text: '据内部数',
      observationId: 'secret-row',
      sourceText: '内部月报',
      date: '2024-01',
      standing: 'reported',
    })
    .add('evidence', {
      id: 'ev-open',
      kind: 'brand',
      townId: 'huairen-taoci',
      finding: 'states',
      text: '公开的品牌',
      sourceText: '县志',
      date: '2024-01',
      standing: 'reported',
      enteredBy: '科室甲某',
    });

const SECRETS = [
  ...['secret', '内部月报', '98.7654', '987654', '秘方瓷土', '秘制釉料', '112.512345', '39.512345'],
  ...['科室甲某', '内部资料', '据内部数', 'enterprises.products'],
];

describe('the public edition', () => {
  test('holds nothing that is marked, in any file', async () => {
    const before = Object.values(await filesOf(aMarked())).join('\n');
    const after = Object.values((await editionOf(aMarked())).files).join('\n');
    expect(SECRETS.filter((secret) => !before.includes(secret))).toEqual([]);
    expect(SECRETS.filter((secret) => after.includes(secret))).toEqual([]);
  });

  test('loads and passes every check, and says that it is public', async () => {
    const { files } = await editionOf(aMarked());
    expect(await issuesIn(files)).toEqual([]);
    expect(JSON.parse(files['datapackage.json'] ?? '')).toMatchObject({ edition: 'public', grade: '' });
  });

  test('tells what was left out, counted', async () => {
    const { leftOut } = await editionOf(aMarked());
    expect(leftOut).toEqual({
      rows: [
        { table: 'sources', count: 1 },
        { table: 'observations', count: 1 },
        { table: 'evidence', count: 1 },
      ],
      columns: [
        { table: 'areas', column: 'areaObservationId', count: 1 },
        { table: 'enterprises', column: 'products', count: 2 },
        { table: 'evidence', column: 'enteredBy', count: 1 },
      ],
      positions: [{ table: 'enterprises', count: 1 }],
      files: [],
    });
  });

  test('leaves every other file and row as it was', async () => {
    const files = await filesOf(aReviewed([]));
    const { files: shown, leftOut } = await editionOf(aReviewed([]));
    const { 'datapackage.json': _, ...rest } = files;
    expect(shown).toMatchObject(rest);
    expect(leftOut).toEqual({ rows: [], columns: [], positions: [], files: [] });
  });

  test.each([
    [{ placeCode: '140681100', areaId: '140681' }, 'township'],
    [{ placeCode: '', areaId: '140681' }, 'county'],
    [{ placeCode: '140602001', areaId: '140602' }, 'county'],
    [{ placeCode: '', areaId: '140600' }, 'city'],
  ])('a position is lowered to what remains: %o', async (cells, quality) => {
    const { files } = await editionOf(
      aReviewed(['positions']).set('enterprises', 1, { ...cells, lon: '113.2', lat: '39.8' }),
    );
    const [, , line = ''] = (files['enterprises.csv'] ?? '').split('\n');
    expect(line).toContain(`,,,${quality},`);
    expect((await issuesIn(files)).filter(({ check }) => check === 'positions')).toEqual([]);
  });

  test('a mark nobody can read as a yes or no counts as a yes', async () => {
    const { leftOut } = await editionOf(aReviewed().set('observations', 0, { internal: '是' }));
    expect(leftOut.rows).toContainEqual({ table: 'observations', count: 1 });
    const { leftOut: none } = await editionOf(aReviewed().set('observations', 0, { internal: 'FALSE' }));
    expect(none.rows).toEqual([]);
  });

  test('a column and a file the code does not know are not handed on', async () => {
    const towns = aReviewed().csv('towns').trimEnd().split('\n');
    const builder = aReviewed()
      .describe((d) => ({ ...d, resources: [...(d.resources as object[]), { name: 'x', path: 'x.txt' }] }))
      .file('towns.csv', `${towns.map((line, i) => `${line},${i === 0 ? 'boss' : '某甲'}`).join('\n')}\n`)
      .file('x.txt', '某乙');
    const { files, leftOut } = await editionOf(builder);
    expect(Object.values(files).join('\n')).not.toMatch(/某甲|某乙|boss/);
    expect(leftOut).toMatchObject({
      files: ['x.txt'],
      columns: [{ table: 'towns', column: 'boss', count: 1 }],
    });
    expect(await issuesIn(files)).toEqual([]);
  });

  test.each([
    ['no review number', aPackage(), '审图号'],
    ['a mark that marks nothing', aReviewed(['firms.products']), 'firms.products'],
    ['a descriptor that cannot be read', aPackage().file('datapackage.json', '{'), '包描述'],
  ])('is refused with %s', async (_, builder, says) => {
    const edition = publicEdition(await filesOf(builder));
    expect(edition.kind).toBe('refused');
    expect(edition.kind === 'refused' && edition.why).toContain(says);
  });
});
