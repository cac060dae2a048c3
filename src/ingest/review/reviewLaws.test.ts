import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Choice } from '#merge/reviewItem.ts';
import { aPackage } from '../../../test/builders/packageBuilder.ts';
import { aProposedFigure, decideAll, loadFiles, reviewOf } from '../../../test/builders/reviewBuilder.ts';
import { readPackageFiles } from '../readPackageFiles.ts';
import { mergedFiles } from './mergedFiles.ts';

let mine: PackageFiles;
beforeAll(async () => {
  mine = (await readPackageFiles(aPackage().read)).files;
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
    .map((all) => ({ observations: all.map(aProposedFigure) }));
  const choice = fc.constantFrom<Choice>('take', 'both', 'leave');
  /** A package into which two other sources have been merged as somebody chose. */
  const packages = fc.record({ first: figures, second: figures, chosen: choice }).map((of) => {
    const files = mergedFiles(reviewOf(mine, of.first, { sourceId: 'press' }), {}).files;
    const made = reviewOf(files, of.second, { sourceId: 'own-2' });
    return mergedFiles(made, decideAll(made, of.chosen)).files;
  });

  test('what was taken is not proposed a second time', () => {
    fc.assert(
      fc.property(packages, figures, fc.constantFrom<Choice>('take', 'both'), (files, second, chosen) => {
        const made = reviewOf(files, second);
        const decisions = decideAll(made, chosen);
        const again = reviewOf(mergedFiles(made, decisions).files, second);
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
        const made = reviewOf(files, second);
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
        const made = reviewOf(files, second);
        const decisions = Object.fromEntries(made.items.map(({ id }, i) => [id, choices[i] ?? 'leave']));
        const { issues } = await loadFiles(mergedFiles(made, decisions).files);
        expect(issues.filter(({ severity }) => severity === 'fault')).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
