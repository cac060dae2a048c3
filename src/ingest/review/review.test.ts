import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { RowOf } from '#catalog/tables.ts';
import type { Proposed, Provenance } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Choice, Decisions } from '#merge/reviewItem.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { aPackage } from '../../../test/builders/packageBuilder.ts';
import { loadPackage } from '../loadPackage.ts';
import { overlayRead } from '../overlayRead.ts';
import { readPackageFiles } from '../readPackageFiles.ts';
import { mergedFiles } from './mergedFiles.ts';
import { packageTexts } from './packageTexts.ts';
import type { Review } from './review.ts';
import { reviewPackage } from './reviewPackage.ts';
import { type Proposals, reviewProposals } from './reviewProposals.ts';

let mine: PackageFiles;
beforeAll(async () => {
  mine = (await readPackageFiles(aPackage().read)).files;
});

const SOURCE = aRow('sources', {
  id: 'own-1',
  title: '怀仁陶瓷情况表',
  publisher: '怀仁市工信局',
  publisherKind: 'government',
  link: 'none',
  reliability: 'official',
});

const FROM: Provenance = { file: '表.csv', sheet: '表.csv', line: 4, column: 2, header: '产值', text: '12' };

type Figure = Partial<RowOf<'observations'>>;

const aFigure = (given: Figure = {}): Proposed<'observations'> => {
  const value = given.value === undefined ? 63 : given.value;
  const row = aRow('observations', {
    subjectKind: 'town',
    subjectId: 'huairen-taoci',
    indicatorId: 'outputValue',
    period: '2025',
    standing: 'official',
    sourceId: SOURCE.id,
    unit: 'yiYuan',
    sourceUnit: value === null ? '' : '亿元',
    missingReason: value === null ? 'notReported' : '',
    ...given,
    sourceValue: value,
    value,
  });
  const id = given.id ?? [row.subjectId, row.indicatorId, row.period, row.sourceId].join('-');
  return { row: { ...row, id }, from: FROM };
};

interface Given {
  readonly files?: PackageFiles;
  readonly lasting?: readonly string[];
  readonly internal?: boolean;
  readonly sourceId?: string;
}

const review = (proposals: Partial<Proposals>, given: Given = {}) =>
  reviewProposals({
    mine: given.files ?? mine,
    proposals: [{ observations: [], enterprises: [], parks: [], ...proposals }],
    origin: {
      source: { ...SOURCE, id: given.sourceId ?? SOURCE.id },
      standing: 'official',
      internal: given.internal ?? false,
    },
    lasting: new Set(given.lasting),
  });

const decideAll = ({ items }: Review, choice: Choice): Decisions =>
  Object.fromEntries(
    items.map(({ id, effects }) => [id, choice === 'leave' || effects[choice] ? choice : 'take']),
  );

const load = async (files: PackageFiles) => {
  const loaded = await loadPackage(
    overlayRead(files, async () => ({ kind: 'unreachable', reason: '', absent: true })),
  );
  if (loaded.kind === 'failed') throw new Error(JSON.stringify(loaded.issues));
  return loaded.dataset;
};

describe('figures of a reader’s own table', () => {
  test('a new one is added with its source, and the package stays sound', async () => {
    const made = review({ observations: [aFigure()] });
    expect(made.items).toMatchObject([{ kind: 'added', conflict: false, from: FROM }]);
    const { files, added } = mergedFiles(made, {});
    expect(added).toBe(1);
    const [before, after] = [await load(mine), await load(files)];
    expect(after.issues).toEqual(before.issues);
    expect(after.observations.length).toBe(before.observations.length + 1);
    expect(after.sources.map(({ id }) => id)).toContain('own-1');
  });

  test('one that says otherwise than the package is undecided, and changes nothing until it is decided', async () => {
    const { files: first } = mergedFiles(
      review({ observations: [aFigure({ value: 60 })] }, { sourceId: 'press' }),
      {},
    );
    const made = review({ observations: [aFigure()] }, { files: first });
    expect(made.items).toMatchObject([{ kind: 'changed', conflict: true }]);
    expect(mergedFiles(made, {}).files).toEqual(first);
    const shown = async (choice: Choice) => {
      const { observations, issues } = await load(mergedFiles(made, decideAll(made, choice)).files);
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
    const { files: first } = mergedFiles(review({ observations: [aFigure({ value: 60 })] }), {});
    const made = review({ observations: [aFigure()] }, { files: first });
    expect(made.items.map(({ conflict, effects }) => [conflict, Object.keys(effects)])).toEqual([
      [true, ['take']],
    ]);
  });

  test('what only says that there is no figure never takes one away', async () => {
    const { files: first } = mergedFiles(review({ observations: [aFigure()] }), {});
    const made = review({ observations: [aFigure({ value: null })] }, { files: first });
    expect([made.items, made.outranked]).toEqual([[], 1]);
  });

  test('a figure where the package says there is none is no dispute', async () => {
    const { files: first } = mergedFiles(review({ observations: [aFigure({ value: null })] }), {});
    const made = review({ observations: [aFigure()] }, { files: first });
    expect(made.items.map(({ conflict }) => conflict)).toEqual([false]);
    const { observations } = await load(mergedFiles(made, {}).files);
    expect(
      observations
        .filter(({ period }) => period === '2025')
        .map(({ value, missingReason }) => [value, missingReason]),
    ).toEqual([[63, '']]);
  });

  test('of what holds for every year, two years disagree', async () => {
    const { files: first } = mergedFiles(review({ observations: [aFigure({ period: '2024' })] }), {});
    const other = [aFigure({ value: 70 })];
    expect(review({ observations: other }, { files: first }).items[0]?.conflict).toBe(false);
    expect(
      review({ observations: other }, { files: first, lasting: ['outputValue'] }).items[0]?.conflict,
    ).toBe(true);
  });

  test('two of one import that clash are both left out and told', async () => {
    const made = review({ observations: [aFigure(), aFigure({ value: 7 })] });
    expect(made.items).toEqual([]);
    expect(made.clashes).toMatchObject([{ first: FROM, second: FROM, taken: false }]);
  });
});

describe('figures for internal use', () => {
  test('carry their mark, and without a column for it are taken only when somebody says so', async () => {
    const proposals = { observations: [aFigure()] };
    const { files } = mergedFiles(review(proposals, { internal: true }), {});
    const added = (await load(files)).observations.find(({ period }) => period === '2025');
    expect(added?.internal).toBe(true);
    const columns = mine['observations.csv'] ?? '';
    const without = { ...mine, 'observations.csv': columns.replace(',internal', ',other') };
    const made = review(proposals, { files: without, internal: true });
    expect([made.unmarked, made.items.map(({ conflict }) => conflict)]).toEqual([true, [true]]);
    expect(mergedFiles(made, {}).files).toEqual(without);
  });
});

describe('firms', () => {
  const firm = (given: Partial<RowOf<'enterprises'>>): Proposed<'enterprises'> => ({
    row: aRow('enterprises', { sourceId: SOURCE.id, ...given }),
    from: FROM,
  });

  test('a new one comes with its figures, and takes them along when it is refused', async () => {
    const observations = [aFigure({ subjectKind: 'enterprise', subjectId: 'xin' })];
    const made = review({
      enterprises: [firm({ id: 'xin', name: '新窑瓷业', initials: 'xyc' })],
      observations,
    });
    expect(made.items.map(({ table, kind }) => [table, kind])).toEqual([
      ['enterprises', 'added'],
      ['observations', 'added'],
    ]);
    expect(mergedFiles(made, { 'enterprises\nxin': 'leave' }).files).toEqual(mine);
    expect((await load(mergedFiles(made, {}).files)).enterprises.map(({ name }) => name)).toContain(
      '新窑瓷业',
    );
  });

  test('a better position is taken, another is asked, and blanks take nothing away', async () => {
    const own = (await load(mine)).enterprises.find(({ id }) => id === 'zunyi');
    const at = (given: Partial<RowOf<'enterprises'>>) =>
      review({ enterprises: [firm({ ...own, ...given, sourceId: SOURCE.id })] });
    const placed = await at({ lon: 113.1, lat: 39.82, positionQuality: 'exact', products: '' });
    expect(
      placed.items.map(({ conflict, fields }) => [conflict, fields.map(({ column }) => column)]),
    ).toEqual([[false, ['lon', 'lat', 'positionQuality']]]);
    const { files } = mergedFiles(placed, {});
    const after = (await load(files)).enterprises.find(({ id }) => id === 'zunyi');
    expect(after).toMatchObject({ lon: 113.1, lat: 39.82, positionQuality: 'exact', sourceId: 'own-1' });
    expect((await at({ role: 'backbone' })).items.map(({ conflict }) => conflict)).toEqual([true]);
    expect((await at({})).items).toEqual([]);
  });
});

describe('laws of an import', () => {
  const figures = fc
    .uniqueArray(
      fc.record({
        period: fc.constantFrom('2021', '2022', '2023', '2024', '2025'),
        value: fc.constantFrom(null, 0, 1, 60, 63, 1e-6),
        qualifier: fc.constantFrom('exact' as const, 'about' as const, 'atLeast' as const),
      }),
      { selector: ({ period }) => period },
    )
    .map((all) => ({ observations: all.map(aFigure) }));
  const choice = fc.constantFrom<Choice>('take', 'both', 'leave');
  /** A package into which two other sources have been merged as somebody chose. */
  const packages = fc.record({ first: figures, second: figures, chosen: choice }).map((of) => {
    const files = mergedFiles(review(of.first, { sourceId: 'press' }), {}).files;
    const made = review(of.second, { files, sourceId: 'own-2' });
    return mergedFiles(made, decideAll(made, of.chosen)).files;
  });

  test('what was taken is not proposed a second time', () => {
    fc.assert(
      fc.property(packages, figures, fc.constantFrom<Choice>('take', 'both'), (files, second, chosen) => {
        const made = review(second, { files });
        const decisions = decideAll(made, chosen);
        const again = review(second, { files: mergedFiles(made, decisions).files });
        const possible = made.items.filter(({ id, effects }) => {
          const decided = decisions[id];
          return decided !== undefined && decided !== 'leave' && effects[decided];
        });
        const settled = new Set(possible.map(({ id }) => id));
        expect(again.items.filter(({ id }) => settled.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing taken leaves every file as it is, and no conflict is taken unasked', () => {
    fc.assert(
      fc.property(packages, figures, (files, second) => {
        const made = review(second, { files });
        expect(mergedFiles(made, decideAll(made, 'leave')).files).toEqual(files);
        const conflicts = { ...made, items: made.items.filter(({ conflict }) => conflict) };
        expect(mergedFiles(conflicts, {}).files).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  test('the package stays without a fault whatever is chosen', async () => {
    const chosen = fc.array(choice, { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(packages, figures, chosen, async (files, second, choices) => {
        const made = review(second, { files });
        const decisions = Object.fromEntries(made.items.map(({ id }, i) => [id, choices[i] ?? 'leave']));
        const { issues } = await load(mergedFiles(made, decisions).files);
        expect(issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
      }),
      { numRuns: 30 },
    );
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
