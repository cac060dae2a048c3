import { expect, test } from 'vitest';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { indicatorMenu, sectorMenu, sizeMenu } from './menus.ts';
import { vocabularyOf } from './vocabulary.ts';

const dataset = aDataset({
  indicators: [
    anIndicator({ id: 'energy', family: 'energy', subjectKinds: ['county'] }),
    anIndicator({ id: 'output', family: 'output' }),
    anIndicator({ id: 'cityOnly', subjectKinds: ['city'] }),
    anIndicator({ id: 'ratio', aggregation: 'none' }),
    anIndicator({ id: 'hidden', use: 'dossier' }),
  ],
  sectors: [
    { id: 'tableware', parentId: 'ceramics' },
    { id: 'ceramics' },
    { id: 'dairy' },
    { id: 'cups', parentId: 'tableware' },
  ],
  towns: [{ sectorId: 'ceramics' }, { sectorId: 'cups' }],
  enterprises: [{ sectorId: 'tableware' }],
  parks: [{ sectorId: 'dairy', sectorIds: ['dairy', 'cups'] }],
});

const offered = (groups: ReturnType<typeof indicatorMenu>) =>
  groups.map((g) => [g.label, g.indicators.map((i) => i.id)]);

test('an indicator is offered when it can be told by area; output, land and energy even when they are empty', () => {
  expect(offered(indicatorMenu(dataset))).toEqual([
    ['产出', ['output']],
    ['用地', []],
    ['用能', ['energy']],
  ]);
});

test('other families follow in their order, each indicator once', () => {
  const more = aDataset({
    indicators: [
      anIndicator({ id: 'visits', family: 'tourism' }),
      anIndicator({ id: 'people', family: 'base' }),
      anIndicator({ id: 'firms', family: 'enterprise' }),
      anIndicator({ id: 'listed', family: 'base', unit: 'flag' }),
    ],
  });
  expect(offered(indicatorMenu(more)).slice(3)).toEqual([
    ['产业基础', ['people', 'listed']],
    ['文旅', ['visits']],
  ]);
  expect(offered(sizeMenu(more))).toEqual([
    ['产出', ['firms', 'people']],
    ['用地', []],
    ['用能', []],
    ['文旅', ['visits']],
  ]);
});

test('a link may name what the menus offer, and nothing else', () => {
  const words = vocabularyOf(dataset);
  expect([...words.indicator].sort()).toEqual(['energy', 'output']);
  expect(words.area.has('140600')).toBe(false);
  expect(words.area.has('140671')).toBe(true);
  expect(words.has({ kind: 'town', id: 'towns-1' })).toBe(true);
  expect(words.has({ kind: 'park', id: 'towns-1' })).toBe(false);
});

test('each sector is followed by its children, and counts what is below it once', () => {
  expect(sectorMenu(dataset).map((o) => [o.sector.id, o.isChild, o.count])).toEqual([
    ['ceramics', false, 4],
    ['tableware', true, 3],
    ['cups', true, 2],
    ['dairy', false, 1],
  ]);
});
