import { beforeAll, describe, expect, test } from 'vitest';
import type { RowOf } from '#catalog/tables.ts';
import type { Proposed } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Choice } from '#merge/reviewItem.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { aPackage } from '../../../test/builders/packageBuilder.ts';
import {
  aProposedFigure,
  decideAll,
  FROM,
  loadFiles,
  OWN_SOURCE,
  reviewOf,
} from '../../../test/builders/reviewBuilder.ts';
import { readPackageFiles } from '../readPackageFiles.ts';
import { mergedFiles } from './mergedFiles.ts';
import { packageTexts } from './packageTexts.ts';
import { reviewPackage } from './reviewPackage.ts';

let mine: PackageFiles;
beforeAll(async () => {
  mine = (await readPackageFiles(aPackage().read)).files;
});

describe('figures of a reader’s own table', () => {
  test('a new one is added with its source, and the package stays sound', async () => {
    const made = reviewOf(mine, { observations: [aProposedFigure()] });
    expect(made.items).toMatchObject([{ kind: 'added', conflict: false, from: FROM }]);
    const { files, added } = mergedFiles(made, {});
    expect(added).toBe(1);
    const [before, after] = [await loadFiles(mine), await loadFiles(files)];
    expect(after.issues).toEqual(before.issues);
    expect(after.observations.length).toBe(before.observations.length + 1);
    expect(after.sources.map(({ id }) => id)).toContain('own-1');
  });

  test('one that says otherwise than the package is undecided, and changes nothing until it is decided', async () => {
    const { files: first } = mergedFiles(
      reviewOf(mine, { observations: [aProposedFigure({ value: 60 })] }, { sourceId: 'press' }),
      {},
    );
    const made = reviewOf(first, { observations: [aProposedFigure()] });
    expect(made.items).toMatchObject([{ kind: 'changed', conflict: true }]);
    expect(mergedFiles(made, {}).files).toEqual(first);
    const shown = async (choice: Choice) => {
      const { observations, issues } = await loadFiles(mergedFiles(made, decideAll(made, choice)).files);
      expect(issues.filter(({ check }) => check === 'rivals')).toEqual([]);
      return observations
        .filter(({ period }) => period === '2025')
        .map(({ value, sourceId, preferred }) => [value, sourceId, preferred]);
    };
    expect(await shown('take')).toEqual([[63, 'own-1', '']]);
    expect(await shown('leave')).toEqual([[60, 'press', '']]);
    expect(await shown('both')).toEqual([
      [60, 'press', 'rival'],
      [63, 'own-1', 'rival'],
    ]);
  });

  test('the same source says one thing: it is replaced or kept, never doubled', async () => {
    const { files: first } = mergedFiles(
      reviewOf(mine, { observations: [aProposedFigure({ value: 60 })] }),
      {},
    );
    const made = reviewOf(first, { observations: [aProposedFigure()] });
    expect(made.items.map(({ conflict, effects }) => [conflict, Object.keys(effects)])).toEqual([
      [true, ['take']],
    ]);
  });

  test('what only says that there is no figure never takes one away', async () => {
    const { files: first } = mergedFiles(reviewOf(mine, { observations: [aProposedFigure()] }), {});
    const made = reviewOf(first, { observations: [aProposedFigure({ value: null })] });
    expect([made.items, made.outranked]).toEqual([[], 1]);
  });

  test('a figure where the package says there is none is no dispute', async () => {
    const { files: first } = mergedFiles(
      reviewOf(mine, { observations: [aProposedFigure({ value: null })] }),
      {},
    );
    const made = reviewOf(first, { observations: [aProposedFigure()] });
    expect(made.items.map(({ conflict }) => conflict)).toEqual([false]);
    const { observations } = await loadFiles(mergedFiles(made, {}).files);
    expect(
      observations
        .filter(({ period }) => period === '2025')
        .map(({ value, missingReason }) => [value, missingReason]),
    ).toEqual([[63, '']]);
  });

  test('of what holds for every year, two years disagree', async () => {
    const { files: first } = mergedFiles(
      reviewOf(mine, { observations: [aProposedFigure({ period: '2024' })] }),
      {},
    );
    const other = [aProposedFigure({ value: 70 })];
    expect(reviewOf(first, { observations: other }).items[0]?.conflict).toBe(false);
    expect(reviewOf(first, { observations: other }, { lasting: ['outputValue'] }).items[0]?.conflict).toBe(
      true,
    );
  });

  test('two of one import that clash are both left out and told', async () => {
    const made = reviewOf(mine, { observations: [aProposedFigure(), aProposedFigure({ value: 7 })] });
    expect(made.items).toEqual([]);
    expect(made.clashes).toMatchObject([{ first: FROM, second: FROM, taken: false }]);
  });
});

describe('figures for internal use', () => {
  test('carry their mark, and without a column for it are taken only when somebody says so', async () => {
    const proposals = { observations: [aProposedFigure()] };
    const { files } = mergedFiles(reviewOf(mine, proposals, { internal: true }), {});
    const added = (await loadFiles(files)).observations.find(({ period }) => period === '2025');
    expect(added?.internal).toBe(true);
    const columns = mine['observations.csv'] ?? '';
    const without = { ...mine, 'observations.csv': columns.replace(',internal', ',other') };
    const made = reviewOf(without, proposals, { internal: true });
    expect([made.unmarked, made.items.map(({ conflict }) => conflict)]).toEqual([true, [true]]);
    expect(mergedFiles(made, {}).files).toEqual(without);
  });
});

describe('firms', () => {
  const firm = (given: Partial<RowOf<'enterprises'>>): Proposed<'enterprises'> => ({
    row: aRow('enterprises', { sourceId: OWN_SOURCE.id, ...given }),
    from: FROM,
  });

  test('a new one comes with its figures, and takes them along when it is refused', async () => {
    const observations = [aProposedFigure({ subjectKind: 'enterprise', subjectId: 'xin' })];
    const made = reviewOf(mine, {
      enterprises: [firm({ id: 'xin', name: '新窑瓷业', initials: 'xyc' })],
      observations,
    });
    expect(made.items.map(({ table, kind }) => [table, kind])).toEqual([
      ['enterprises', 'added'],
      ['observations', 'added'],
    ]);
    expect(mergedFiles(made, { 'enterprises\nxin': 'leave' }).files).toEqual(mine);
    expect((await loadFiles(mergedFiles(made, {}).files)).enterprises.map(({ name }) => name)).toContain(
      '新窑瓷业',
    );
  });

  test('a better position is taken, another is asked, and blanks take nothing away', async () => {
    const own = (await loadFiles(mine)).enterprises.find(({ id }) => id === 'zunyi');
    const at = (given: Partial<RowOf<'enterprises'>>) =>
      reviewOf(mine, { enterprises: [firm({ ...own, ...given, sourceId: OWN_SOURCE.id })] });
    const placed = await at({ lon: 113.1, lat: 39.82, positionQuality: 'exact', products: '' });
    expect(
      placed.items.map(({ conflict, fields }) => [conflict, fields.map(({ column }) => column)]),
    ).toEqual([[false, ['lon', 'lat', 'positionQuality']]]);
    const { files } = mergedFiles(placed, {});
    const after = (await loadFiles(files)).enterprises.find(({ id }) => id === 'zunyi');
    expect(after).toMatchObject({ lon: 113.1, lat: 39.82, positionQuality: 'exact', sourceId: 'own-1' });
    expect((await at({ role: 'backbone' })).items.map(({ conflict }) => conflict)).toEqual([true]);
    expect((await at({})).items).toEqual([]);
  });
});

describe('a package that comes back', () => {
  const bytesOf = (files: PackageFiles) =>
    new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

  test('as it was taken away changes nothing', async () => {
    const note = { 'version.json': '{"versionId":"v-1"}' };
    const texts = await packageTexts(bytesOf({ ...mine, ...note }));
    expect(texts.versionId).toBe('v-1');
    expect(reviewPackage(mine, texts.files, null).items).toEqual([]);
  });

  test('changed tells each cell; what both changed is undecided', async () => {
    const { files: theirs } = await readPackageFiles(
      aPackage().set('observations', 0, { sourceValue: '630000', value: '63' }).read,
    );
    expect(reviewPackage(mine, theirs, mine).items.map(({ kind, conflict }) => [kind, conflict])).toEqual([
      ['changed', false],
      ['changed', false],
    ]);
    const unknown = reviewPackage(mine, theirs, null);
    expect(unknown.items.every(({ conflict }) => conflict)).toBe(true);
    expect(mergedFiles(unknown, {}).files).toEqual(mine);
    expect(mergedFiles(unknown, decideAll(unknown, 'take')).files).toEqual(theirs);
  });

  test('without a note of its version, or with a broken one, does not say where it is from', async () => {
    expect((await packageTexts(bytesOf(mine))).versionId).toBeUndefined();
    expect((await packageTexts(bytesOf({ ...mine, 'version.json': '{' }))).versionId).toBeUndefined();
  });
});
