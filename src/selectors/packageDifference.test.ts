import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../test/builders/loaded.ts';
import { aPackage, type PackageBuilder } from '../../test/builders/packageBuilder.ts';
import { packageDifference } from './packageDifference.ts';

const stateOf = async (builder: PackageBuilder) => ({
  dataset: await datasetOf(builder),
  policy: null,
  asOf: '2024-03',
});

describe('two states of a package', () => {
  test('are the same where nothing was changed', async () => {
    const state = await stateOf(aPackage());
    expect(packageDifference(state, await stateOf(aPackage()))).toEqual({
      figures: [],
      levels: [],
      ranks: [],
      targets: [],
      criteria: [],
      waiting: { before: 1, after: 1 },
    });
  });

  test('tell a figure that came and one that changed, and never one of sample', async () => {
    const after = aPackage()
      .set('observations', 0, { sourceValue: '630000', value: '63' })
      .set('sampleObservations', 0, { sourceValue: '41', value: '41' })
      .copy('observations', 1, { id: 'o9', subjectId: '140602', sourceValue: '2', value: '2' });
    const { figures } = packageDifference(await stateOf(aPackage()), await stateOf(after));
    expect(
      figures.map(({ subjectName, before, after: now }) => [
        subjectName,
        before.kind === 'observed' ? before.value : before.kind,
        now.kind === 'observed' ? now.value : now.kind,
      ]),
    ).toEqual([
      ['朔城', 'missing', 2],
      ['简称', 62, 63],
    ]);
  });

  test('tell a level, the count it moves and the target it reaches', async () => {
    const before = aPackage().set('targets', 0, {
      countLevels: 'provincial',
      sourceValue: '1',
      value: '1',
    });
    const after = aPackage()
      .set('targets', 0, { countLevels: 'provincial', sourceValue: '1', value: '1' })
      .set('towns', 0, { level: 'municipal' });
    const found = packageDifference(await stateOf(before), await stateOf(after));
    expect(found.levels).toEqual([{ townName: '简称', before: 'provincial', after: 'municipal' }]);
    expect(found.targets).toMatchObject([
      { targetName: '省级专业镇数', before: 'reached', after: 'cannotJudge' },
    ]);
  });
});
