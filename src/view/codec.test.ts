import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ATLASES, type Atlas } from '#catalog/atlases.ts';
import { DATA_PAGES, type DataPage } from '#catalog/dataPages.ts';
import { DOCKS, type Dock } from '#catalog/docks.ts';
import { DEFAULT_LAYERS } from '#catalog/layers.ts';
import { LOOKS, type Look } from '#catalog/looks.ts';
import { MODES, type Mode, SELECTABLE, type Selectable } from '#catalog/modes.ts';
import { POLICY_PAGES, type PolicyPage } from '#catalog/policyPages.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { CATEGORIES, type Category, LEVELS, type Level, ROLES, type Role } from '#catalog/subjects.ts';
import { TOURS, type TourChoice, type TourId, WALL_RUN, type WallRunSetting } from '#catalog/tours.ts';
import { WALL_PROFILES, type WallProfileId } from '#catalog/wallProfiles.ts';
import { decodeView, encodeView } from './codec.ts';
import type { ViewVocabulary } from './field.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

const SECTORS = ['ceramics', 'dairy', 'lamb'];
const AREAS = ['140602', '140671', '140681'];
const THINGS: Readonly<Record<Selectable, readonly string[]>> = {
  town: ['huairen-taoci'],
  enterprise: ['zunyi'],
  park: ['park'],
  area: AREAS,
};
/** As the page's own: asks the table of the kind, and knows no other kind. */
const WORDS: ViewVocabulary = {
  sector: new Set(SECTORS),
  area: new Set(AREAS),
  indicator: new Set(['outputValue', 'landQuota']),
  size: new Set(['outputValue', 'employment']),
  has: ({ kind, id }) => {
    if (!Object.hasOwn(THINGS, kind)) throw new Error(`no table for ${kind}`);
    return THINGS[kind].includes(id);
  },
};
const decode = (search: string) => decodeView(search, WORDS);
const keys = <K extends string>(list: Record<K, unknown>) => Object.keys(list) as K[];
const some = <T extends string>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list));

const selection = fc.constantFrom(
  ...keys(SELECTABLE).flatMap((kind) => THINGS[kind].map((id) => ({ kind, id }))),
);
const query = fc.string({ unit: 'binary', maxLength: 25 }).filter((q) => q.length <= 50);
const year = fc.option(fc.integer({ min: 1900, max: 2099 }));
const layers = fc
  .tuple(
    fc.shuffledSubarray([...DEFAULT_LAYERS], { minLength: DEFAULT_LAYERS.length }),
    fc.infiniteStream(fc.record({ shown: fc.boolean(), tenths: fc.integer({ min: 1, max: 10 }) })),
  )
  .map(([order, settings]) =>
    order.map((layer) => {
      const { shown, tenths } = settings.next().value as { shown: boolean; tenths: number };
      return { ...layer, shown, opacity: tenths * 10 };
    }),
  );
const beside = fc
  .record({ indicator: fc.constantFrom('', 'outputValue', 'landQuota'), year })
  .filter(({ indicator, year: y }) => indicator !== '' || y !== null);
const wall = fc.oneof(
  fc.constantFrom<WallProfileId>(...keys(WALL_PROFILES)).map((id) => ({ kind: 'profile' as const, id })),
  fc
    .record({
      columns: fc.integer({ min: 1, max: 16 }),
      rows: fc.integer({ min: 1, max: 9 }),
      seam: fc.nat(500),
    })
    .map(({ seam, ...panels }) => ({ kind: 'grid' as const, ...panels, seam: seam / 10 })),
);
const tour: fc.Arbitrary<TourChoice> = fc.oneof(
  fc.constantFrom<TourId>(...keys(TOURS)).map((of) => ({ kind: 'all' as const, of })),
  fc
    .uniqueArray(fc.constantFrom('huairen-taoci', ...AREAS, ...SECTORS), { minLength: 1 })
    .map((ids) => ({ kind: 'list' as const, ids })),
);
const running = (setting: WallRunSetting) =>
  fc.option(fc.integer({ min: WALL_RUN[setting].least, max: WALL_RUN[setting].most }));
const views: fc.Arbitrary<ViewState> = fc.record({
  mode: fc.constantFrom<Mode>(...keys(MODES)),
  sector: some(SECTORS),
  category: some<Category>(keys(CATEGORIES)),
  level: some<Level>(keys(LEVELS)),
  area: some(AREAS),
  role: some<Role>(keys(ROLES)),
  standing: some<Standing>(keys(STANDINGS)),
  q: query,
  indicator: fc.constantFrom('', 'outputValue', 'landQuota'),
  year,
  second: fc.constantFrom('', 'outputValue', 'landQuota'),
  since: year,
  beside: fc.option(beside),
  look: fc.constantFrom<Look>(...keys(LOOKS)),
  size: fc.constantFrom('', 'outputValue', 'employment'),
  layers,
  dock: fc.constantFrom<Dock>(...keys(DOCKS)),
  by: year,
  page: fc.option(fc.constantFrom<PolicyPage>(...keys(POLICY_PAGES))),
  atlas: fc.option(fc.constantFrom<Atlas>(...keys(ATLASES))),
  tab: fc.constantFrom<DataPage>(...keys(DATA_PAGES)),
  clause: fc.constantFrom('', '3', '3.10', '3.10.2', '3.10.duty'),
  department: fc.constantFrom('', 'industry', 'human-resources'),
  wall: fc.option(wall),
  check: fc.boolean(),
  tour: fc.option(tour),
  hold: fc.boolean(),
  stay: running('stay'),
  resume: running('resume'),
  refresh: running('refresh'),
  restart: running('restart'),
  own: fc.boolean(),
  scene: fc.option(fc.integer({ min: 1, max: 999 })),
  present: fc.boolean(),
  print: fc.boolean(),
  paper: fc.constantFrom(null, 'a4', 'a3-landscape'),
  console: fc.boolean(),
  select: fc.option(selection),
  sample: fc.constantFrom('on', 'off', null),
  asof: fc.constantFrom('', '2025', '2025-12', '2024-02-29'),
});

/** Lists say which, not in what order. */
const unordered = (view: ViewState) =>
  Object.fromEntries(
    Object.entries(view).map(([key, value]) => [
      key,
      Array.isArray(value) && key !== 'layers' ? [...value].sort() : value,
    ]),
  );

describe('an address', () => {
  test('gives back the view it was made from, without a note', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: read, notes } = decode(encodeView(view));
        expect(notes).toEqual([]);
        expect(unordered(read)).toEqual(unordered(view));
      }),
    );
  });

  test('is the same for the same filters in another order', () => {
    const [a, b] = [
      { ...DEFAULT_VIEW, sector: ['lamb', 'dairy'] },
      { ...DEFAULT_VIEW, sector: ['dairy', 'lamb'] },
    ];
    expect(encodeView(a)).toBe(encodeView(b));
  });

  test('leaves out what is as it starts', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    expect(encodeView({ ...DEFAULT_VIEW, year: 2023, area: ['140681', '140602'] })).toBe(
      '?area=140602,140681&year=2023',
    );
    expect(encodeView({ ...DEFAULT_VIEW, select: { kind: 'area', id: '140602' }, sample: 'off' })).toBe(
      '?select=area:140602&sample=off',
    );
  });

  test('never throws on any text, and what it reads can be written again', () => {
    const key = fc.constantFrom(...keys(DEFAULT_VIEW), '__proto__', 'constructor', '');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('toString', '__proto__', 'constructor:x', 'valueOf:', ':', ',', '%E0%A4%A', '50:1:1'),
    );
    const search = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(key, value))
        .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&')}`),
    );
    fc.assert(
      fc.property(search, (text) => {
        const { view } = decode(text);
        expect(Object.keys(view).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
        expect(Object.hasOwn(MODES, view.mode)).toBe(true);
        expect(unordered(decode(encodeView(view)).view)).toEqual(unordered(view));
      }),
      { numRuns: 500 },
    );
  });
});

describe('nonsense', () => {
  const NONSENSE: { readonly [K in keyof ViewState]: readonly string[] } = {
    mode: ['wal', 'PLAN', '<b>', 'toString', 'constructor', '__proto__'],
    sector: ['nothing', 'constructor', '陶瓷'],
    category: ['heavy', 'toString'],
    level: ['national', '__proto__'],
    area: ['110000', '140600'],
    role: ['boss'],
    standing: ['true', 'hasOwnProperty'],
    q: ['长'.repeat(51)],
    indicator: ['gdp', 'constructor'],
    year: ['24', '20245', '二〇二四', '2024.5', '1e3', '-2024', '3024', 'NaN'],
    second: ['gdp', 'constructor'],
    since: ['24', '3024', 'NaN'],
    beside: ['@', 'gdp', 'gdp@2023', 'outputValue@23', 'outputValue@2023@2024'],
    look: ['bars', 'toString'],
    size: ['landQuota', '__proto__'],
    layers: ['roads', 'areas:55', '--parks', 'constructor', 'areas:60:70'],
    dock: ['charts', 'valueOf'],
    by: ['soon', '1e3'],
    page: ['pages', 'constructor'],
    atlas: ['town', 'constructor'],
    tab: ['tabs', 'constructor'],
    clause: ['三', '3.', '3.10.2.1', '<b>', 'duty', '3.10.lead'],
    department: ['市工信局', '1', 'a b', '<b>'],
    wall: ['16:9', 'grid:4x2', 'grid:0x2:3', 'grid:17x1:0', 'grid:4x2:51', 'grid:4x2:-1', '__proto__'],
    check: ['yes', 'true', '2'],
    tour: ['villages', 'gone,nowhere', ',', 'constructor', 'huairen-taoci:1'],
    hold: ['yes', '2'],
    stay: ['0', '4', '121', '1.5', '-15', 'long'],
    resume: ['0', '601', 'later'],
    refresh: ['-1', '1441', 'often'],
    restart: ['25', '04:00', 'night'],
    own: ['1', 'yes'],
    scene: ['0', '-1', '1000', '1.5', 'first'],
    present: ['yes', '1', 'ON'],
    console: ['yes', 'true'],
    print: ['yes', '1'],
    paper: ['a5', 'A4', 'letter', 'constructor'],
    select: [
      'town',
      'town:',
      ':huairen-taoci',
      'village:x',
      'town:gone',
      'town:zunyi',
      'town:huairen-taoci:more',
      'constructor:x',
      '__proto__:x',
      'toString:x',
    ],
    sample: ['yes', 'ON', '1'],
    asof: ['2025-13', '2023-02-29', 'today', '25'],
  };
  const cases = keys(NONSENSE).flatMap((key) => NONSENSE[key].map((text) => [key, text] as const));

  test.each(cases)('%s=%s is told by its field, and the field starts as usual', (key, text) => {
    const { view, notes } = decode(`?${key}=${encodeURIComponent(text)}`);
    expect(notes.map((note) => note.field)).toEqual([key]);
    expect(notes[0]?.text).not.toBe('');
    if (key !== 'q') expect(view).toEqual(DEFAULT_VIEW);
  });

  test('in one field leaves the others as they are', () => {
    const { view, notes } = decode('?mode=wal&sector=dairy&year=20xx&q=陶瓷');
    expect(view).toEqual({ ...DEFAULT_VIEW, sector: ['dairy'], q: '陶瓷' });
    expect(notes.map((note) => note.field).sort()).toEqual(['mode', 'year']);
  });

  test('in a list leaves the good ones', () => {
    const { view, notes } = decode('?sector=dairy,nothing,lamb&area=140681,,140681');
    expect(view.sector).toEqual(['dairy', 'lamb']);
    expect(view.area).toEqual(['140681']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ field: 'sector' });
    expect(notes[0]?.text).toContain('nothing');
  });

  test('in a tour leaves the known stops, in the order of the link', () => {
    const { view, notes } = decode('?tour=dairy,gone,huairen-taoci,140681,dairy');
    expect(view.tour).toEqual({ kind: 'list', ids: ['dairy', 'huairen-taoci', '140681'] });
    expect(notes).toEqual([{ field: 'tour', text: '没有“gone”，已跳过' }]);
  });

  test('too long a query keeps its beginning, and never half a character', () => {
    const { view } = decode(`?q=${encodeURIComponent(`${'长'.repeat(49)}😀尾`)}`);
    expect(view.q.startsWith('长'.repeat(49))).toBe(true);
    expect(() => encodeView(view)).not.toThrow();
  });

  test('a long text is cut in the note', () => {
    const [note] = decode(`?indicator=${'x'.repeat(500)}`).notes;
    expect(note?.text.length).toBeLessThan(80);
  });
});

test('an unknown key is told once, with the keys there are', () => {
  const { view, notes } = decode('?zoom=3&zoom=4&sector=dairy');
  expect(view.sector).toEqual(['dairy']);
  expect(notes.map((note) => note.field)).toEqual(['zoom']);
  expect(notes[0]?.text).toContain('sector');
});

test('a field that is there twice is told, and the first one is used', () => {
  const { view, notes } = decode('?year=2023&year=2021');
  expect(view.year).toBe(2023);
  expect(notes).toMatchObject([{ field: 'year' }]);
});

test('a note is in Chinese and says what would be right', () => {
  expect(decode('?mode=wal').notes[0]?.text).toContain('plan');
  expect(decode('?asof=x').notes[0]?.text).toContain('2025-12-31');
  expect(decode('?sample=x').notes[0]?.text).toMatch(/on.*off/);
});
