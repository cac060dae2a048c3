import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, type Category, LEVELS, type Level, ROLES, type Role } from '#catalog/subjects.ts';
import { type Filters, NO_FILTERS } from '#view/viewState.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { visibleThings, withDescendants } from './visibleThings.ts';

const dataset = aDataset({
  sectors: [
    { id: 'ceramics', name: '陶瓷', category: 'manufacturing', aliases: ['日用瓷', '瓷业'] },
    { id: 'tableware', name: '餐具', category: 'manufacturing', parentId: 'ceramics' },
    { id: 'cups', name: '杯具', category: 'manufacturing', parentId: 'tableware' },
    { id: 'dairy', name: '乳品', category: 'agriculture', aliases: ['奶业'] },
  ],
  towns: [
    {
      id: 'taoci',
      name: '怀仁陶瓷专业镇',
      initials: 'hrtczyz',
      level: 'provincial',
      category: 'manufacturing',
    },
    {
      id: 'rupin',
      name: '山阴乳品',
      initials: 'syrp',
      sectorId: 'dairy',
      category: 'agriculture',
      areaId: '140621',
    },
    {
      id: 'beiju',
      name: '开发区杯具',
      initials: 'kfqbj',
      sectorId: 'cups',
      level: 'cluster',
      category: 'manufacturing',
      areaId: '140671',
    },
  ],
  enterprises: [
    { id: 'zunyi', name: '尊屹陶瓷', initials: 'zytc', townId: 'taoci', role: 'leading', products: '骨质瓷' },
    { id: 'gucheng', name: '古城乳业', initials: 'gcry', sectorId: 'dairy', areaId: '140621' },
    { id: 'cup', name: '杯厂', initials: 'bc', sectorId: 'cups', areaId: '140671', townId: 'beiju' },
  ],
  parks: [
    {
      id: 'taoyuan',
      name: '陶瓷园',
      initials: 'tcy',
      sectorId: 'ceramics',
      sectorIds: ['ceramics', 'dairy'],
    },
    { id: 'zone', name: '综合园', initials: 'zhy', areaId: '140602', leadSectors: '装备制造' },
  ],
});

const see = (filters: Partial<Filters>) => {
  const { towns, enterprises, parks } = visibleThings(dataset, { ...NO_FILTERS, ...filters });
  return [towns, enterprises, parks].map((rows) => rows.map((row) => row.id));
};
const ALL = [
  ['taoci', 'rupin', 'beiju'],
  ['zunyi', 'gucheng', 'cup'],
  ['taoyuan', 'zone'],
];

test('empty filters pass everything', () => expect(see({})).toEqual(ALL));

describe('sector', () => {
  test('a parent takes its children and their children', () => {
    expect(see({ sector: ['ceramics'] })).toEqual([['taoci', 'beiju'], ['zunyi', 'cup'], ['taoyuan']]);
    expect(see({ sector: ['tableware'] })).toEqual([['beiju'], ['cup'], []]);
  });

  test('a child does not take its parent', () => {
    expect(see({ sector: ['cups'] })[0]).not.toContain('taoci');
  });

  test('a park is found by each of its sectors', () => {
    expect(see({ sector: ['dairy'] })).toEqual([['rupin'], ['gucheng'], ['taoyuan']]);
  });

  test('sectors that are each other’s parent end all the same', () => {
    const loop = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect([...withDescendants(aDataset({ sectors: loop }).sectors, ['a'])].sort()).toEqual(['a', 'b']);
  });
});

describe('level, category and role', () => {
  test('a level applies to towns and to the firms of such towns, not to parks', () => {
    expect(see({ level: ['provincial'] })).toEqual([['taoci'], ['zunyi'], ['taoyuan', 'zone']]);
    expect(see({ level: ['provincial', 'cluster'] })[1]).toEqual(['zunyi', 'cup']);
    expect(see({ level: ['municipal'] }).slice(0, 2)).toEqual([[], []]);
  });

  test('a category applies to the town’s own, and to others by their sector', () => {
    expect(see({ category: ['agriculture'] }).slice(0, 2)).toEqual([['rupin'], ['gucheng']]);
  });

  test('a role applies to firms alone', () => {
    expect(see({ role: ['leading'] })).toEqual([ALL[0], ['zunyi'], ALL[2]]);
  });

  test('a standing is about figures and hides no thing', () => {
    expect(see({ standing: ['official'] })).toEqual(ALL);
  });
});

describe('area', () => {
  test('朔城区 takes the zone that lies inside it', () => {
    expect(see({ area: ['140602'] })).toEqual([['beiju'], ['cup'], ['zone']]);
  });

  test('the zone does not take its county', () => {
    expect(see({ area: ['140671'] })).toEqual([['beiju'], ['cup'], []]);
  });

  test('several areas are any of them', () => {
    expect(see({ area: ['140621', '140681'] })[0]).toEqual(['taoci', 'rupin']);
  });
});

describe('search', () => {
  test.each([
    ['陶瓷', ['taoci'], ['zunyi']],
    ['尊屹', [], ['zunyi']],
    ['骨质瓷', [], ['zunyi']],
    ['奶业', ['rupin'], ['gucheng']],
    ['日用瓷', ['taoci'], ['zunyi']],
    ['zytc', [], ['zunyi']],
    ['TC', ['taoci'], ['zunyi']],
    [' syrp ', ['rupin'], []],
    ['没有的', [], []],
  ])('“%s”', (q, towns, firms) => {
    expect(see({ q }).slice(0, 2)).toEqual([towns, firms]);
  });

  test('a park is found by what it leads in', () => expect(see({ q: '装备' })[2]).toEqual(['zone']));

  test('signs with a meaning elsewhere are plain text here', () => {
    for (const q of ['.*', '(', '\\', '%', '[瓷]']) expect(see({ q })).toEqual([[], [], []]);
  });
});

test('one more filter never shows more', () => {
  const some = <T extends string>(list: readonly T[]) =>
    fc.uniqueArray(fc.constantFrom(...list), { maxLength: 2 });
  const keys = <K extends string>(list: Record<K, unknown>) => Object.keys(list) as K[];
  const filters: fc.Arbitrary<Filters> = fc.record({
    sector: some(['ceramics', 'tableware', 'cups', 'dairy', 'gone']),
    category: some<Category>(keys(CATEGORIES)),
    level: some<Level>(keys(LEVELS)),
    area: some(['140602', '140671', '140681', '140621']),
    role: some<Role>(keys(ROLES)),
    standing: fc.constant([]),
    q: fc.constantFrom('', '陶', 'tc', '瓷', 'zzz'),
  });
  const key = fc.constantFrom(...keys(NO_FILTERS));
  fc.assert(
    fc.property(filters, key, (given, without) => {
      const narrow = see(given);
      const wide = see({ ...given, [without]: NO_FILTERS[without] });
      for (const [i, ids] of narrow.entries()) for (const id of ids) expect(wide[i]).toContain(id);
    }),
  );
});
