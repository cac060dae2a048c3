import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#domain/dataset.ts';
import type { MapScene } from '#map/mapScene.ts';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { placementsOf } from '#selectors/placements.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../../test/builders/datasetBuilder.ts';
import { NOTHING_DRAWN } from './looks/look.ts';
import { makeScene, seatsOf } from './makeScene.ts';
import { withLook } from './withLook.ts';

function sceneOf(dataset: Dataset, patch: Partial<ViewState> = {}): MapScene {
  const view = { ...DEFAULT_VIEW, ...patch };
  const visible = visibleThings(dataset, view);
  const [placements, overlay] = [placementsOf(dataset, visible), selectAreaOverlay(dataset, view)];
  const areas = makeScene(dataset, view, overlay, placements, seatsOf(dataset));
  return withLook(areas, { dataset, view, visible, placements, overlay }, NOTHING_DRAWN);
}
const areaOf = (scene: MapScene, id: string) => {
  const area = scene.areas.find((a) => a.area.id === id);
  if (!area) throw new Error(`no area ${id}`);
  return area;
};
/** How often a thing is drawn or kept in a tray, by its id. */
const timesIn = (scene: MapScene, id: string): number =>
  JSON.stringify([scene.areas, scene.pins, scene.unplaced]).split(`"id":"${id}"`).length - 1;

const GDP = anIndicator({ id: 'gdp', name: '生产总值', subjectKinds: ['county', 'zone'] });
const row = (subjectId: string, value: number, period = '2023') => ({
  subjectId,
  indicatorId: 'gdp',
  value,
  period,
});

describe('the picture', () => {
  test('has the six counties as areas and the zone as a marker inside its own', () => {
    const scene = sceneOf(aDataset());
    expect(scene.areas.map((a) => a.area.kind)).toEqual(Array(6).fill('county'));
    expect(scene.areas.filter((a) => a.zones.length > 0).map((a) => a.area.id)).toEqual(['140602']);
  });

  test('is not coloured without an indicator', () => {
    expect(sceneOf(aDataset()).areas.every((a) => a.fill.kind === 'none' && a.figure === null)).toBe(true);
  });

  test('colours a county by its own figure and keeps the zone’s apart', () => {
    const dataset = aDataset({ indicators: [GDP], observations: [row('140602', 5), row('140671', 999)] });
    const area = areaOf(sceneOf(dataset, { indicator: 'gdp' }), '140602');
    expect(area.figure).toMatchObject({ value: 5 });
    expect(area.zones[0]?.figure).toMatchObject({ value: 999 });
  });

  test('dims what the area filter leaves out, but not the county a chosen zone lies in', () => {
    const bright = (area: readonly string[]) =>
      sceneOf(aDataset(), { area })
        .areas.filter((a) => !a.dimmed)
        .map((a) => a.area.id);
    expect(bright([])).toHaveLength(6);
    expect(bright(['140681'])).toEqual(['140681']);
    expect(bright(['140671'])).toEqual(['140602']);
  });
});

describe('a fill', () => {
  const dataset = aDataset({
    indicators: [GDP],
    towns: [{ id: 'a' }],
    observations: [row('140602', 5), row('140603', 60), row('140602', 80, '2021')],
    sampleObservations: [{ ...row('140621', 900), standing: 'sample' }],
  });

  test('of one value is the same under every filter and with sample on or off', () => {
    const patches: readonly Partial<ViewState>[] = [
      { sample: 'off' },
      { area: ['140602'] },
      { sector: ['none'], q: '无', level: ['cluster'] },
      { standing: ['reported'] },
    ];
    const fill = (patch: Partial<ViewState>) =>
      areaOf(sceneOf(dataset, { indicator: 'gdp', year: 2023, ...patch }), '140603').fill;
    expect(fill({})).toMatchObject({ kind: 'class', hatch: 'none' });
    for (const patch of patches) expect(fill(patch)).toEqual(fill({}));
  });

  test('of a higher value is never lower in another year', () => {
    const step = (year: number) => {
      const { fill } = areaOf(sceneOf(dataset, { indicator: 'gdp', year }), '140602');
      return fill.kind === 'class' ? fill.step : 0;
    };
    expect(step(2021)).toBeGreaterThanOrEqual(step(2023));
    expect(step(2023)).toBeGreaterThan(0);
  });
});

test('the seats of the counties are known where a place of their code has a position', () => {
  const places = [
    { id: '140602', lon: 112.43, lat: 39.32 },
    { id: '140603', lon: null, lat: null },
    { id: '140671', lon: 112.45, lat: 39.3 },
  ];
  expect([...sceneOf(aDataset({ places })).seats]).toEqual([['140602', [112.43, 39.32]]]);
});

describe('what is told beside a figure', () => {
  const detail = (input: DatasetInput, indicator = GDP) =>
    areaOf(sceneOf(aDataset({ indicators: [indicator], ...input }), { indicator: 'gdp' }), '140681').detail;
  const output = anIndicator({ id: 'gdp' });

  test('its rank, or none', () => {
    expect(detail({ observations: [row('140681', 5), row('140602', 9)] })).toContain('第 2 位');
    expect(detail({ observations: [row('140602', 9)] })).not.toContain('位');
    expect(detail({ observations: [row('140681', 5), row('140681', 6)] })).not.toContain('位');
  });

  test('how many other tellings there are', () => {
    const observations = [
      { ...row('140681', 5), preferred: 'yes' as const },
      { ...row('140681', 6), preferred: 'no' as const },
    ];
    expect(detail({ observations })).toContain('另有 1 说');
  });

  test('the coverage of a sum, of what it is a sum of', () => {
    const towns = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const observations = [row('a', 5), row('b', 6)];
    expect(detail({ towns, observations }, output)).toContain('3 镇与集群中 2 个有值');
    const parks = anIndicator({ id: 'gdp', subjectKinds: ['park'] });
    expect(detail({ parks: towns, observations }, parks)).toContain('3 园区中 2 个有值');
  });
});

describe('every visible thing is on the map or in a tray, exactly once', () => {
  const firm = { positionQuality: 'county', sectorId: 'ceramics' } as const;

  test('in a county, in the zone, or nowhere', () => {
    const scene = sceneOf(
      aDataset({
        sectors: [{ id: 'ceramics' }],
        towns: [
          { id: 'in-county', areaId: '140602' },
          { id: 'nowhere', positionQuality: 'city', areaId: '140600' },
        ],
        enterprises: [
          { id: 'firm', ...firm },
          { id: 'zone-firm', ...firm, areaId: '140671' },
        ],
        parks: [{ id: 'exact', positionQuality: 'exact', lon: 113, lat: 39.5 }],
      }),
    );
    for (const id of ['in-county', 'nowhere', 'firm', 'zone-firm', 'exact'])
      expect(timesIn(scene, id), id).toBe(1);
    expect(areaOf(scene, '140681').badges[0]?.things.map((t) => t.id)).toEqual(['firm']);
    expect(areaOf(scene, '140602').zones[0]?.badges[0]?.things.map((t) => t.id)).toEqual(['zone-firm']);
  });

  test('a town of the zone too', () => {
    expect(timesIn(sceneOf(aDataset({ towns: [{ id: 'zone-town', areaId: '140671' }] })), 'zone-town')).toBe(
      1,
    );
  });

  test('the words count what the picture has', () => {
    const quality = fc.constantFrom('county', 'city', 'exact', 'township');
    const area = fc.constantFrom('140602', '140671', '140681');
    const things = fc.array(fc.record({ positionQuality: quality, areaId: area }), { maxLength: 5 });
    fc.assert(
      fc.property(things, things, things, (towns, enterprises, parks) => {
        const dataset = aDataset({ towns, enterprises, parks });
        const { description, unplaced, areas } = sceneOf(dataset);
        const seen = (kind: string, all: readonly unknown[]) =>
          all.length - unplaced.filter((t) => t.kind === kind).length;
        expect(description).toContain(`镇与集群 ${seen('town', towns)} 个`);
        expect(description).toContain(`企业 ${seen('enterprise', enterprises)} 家`);
        expect(description).toContain(`园区 ${seen('park', parks)} 个`);
        expect(description).toContain(`另有 ${unplaced.length} 项`);
        const told = areas.reduce((sum, a) => sum + a.counts.enterprises, 0);
        expect(told).toBe(seen('enterprise', enterprises));
      }),
    );
  });
});

test('the words name every county’s figure, the year and the coverage', () => {
  const dataset = aDataset({
    indicators: [GDP],
    observations: [row('140602', 0), row('140603', 1234)],
    sampleObservations: [{ ...row('140621', 86), standing: 'sample' }],
  });
  const { description } = sceneOf(dataset, { indicator: 'gdp' });
  for (const part of [
    '2023',
    '生产总值',
    '朔城区 0 亿元',
    '平鲁区 1,234 亿元',
    '山阴县 示例 86 亿元',
    '应县 未填报',
  ])
    expect(description).toContain(part);
  expect(description).toContain('6 县区中 3 个有值：报道 2 · 示例 1');
});

describe('what an overlay tells of a county', () => {
  const ENERGY = anIndicator({
    id: 'energyUse',
    name: '能源消费量',
    subjectKinds: ['county'],
    unitLabel: '吨',
  });
  const LIMIT = anIndicator({ id: 'energyLimit', subjectKinds: ['county'], unitLabel: '吨' });
  const energy = (indicatorId: string, value: number) => ({ ...row('140602', value), indicatorId });
  const shown = (input: DatasetInput, patch: Partial<ViewState>) =>
    sceneOf(aDataset({ indicators: [GDP, ENERGY, LIMIT], ...input }), patch);
  const county = (input: DatasetInput, patch: Partial<ViewState>) => areaOf(shown(input, patch), '140602');

  test('a share of the limit, or that there is none to tell', () => {
    const use = energy('energyUse', 50);
    const of = (...observations: (typeof use)[]) =>
      county({ observations }, { indicator: 'energyUse' }).detail;
    expect(of(use, energy('energyLimit', 200))).toContain('用能 50 / 限额 200 吨（25%）');
    expect(of(use)).toContain('限额未填报，占比算不出');
  });

  test('both figures of a pair; of a pair with one, which is lacking', () => {
    const both = county(
      { observations: [row('140602', 5), energy('energyUse', 0)] },
      { indicator: 'gdp', second: 'energyUse' },
    );
    expect(both).toMatchObject({
      fill: { kind: 'pair' },
      figure: { value: 5 },
      beside: { value: 0 },
      label: { brief: '5 · 0' },
    });
    const one = county({ observations: [row('140602', 5)] }, { indicator: 'gdp', second: 'energyUse' });
    expect(one).toMatchObject({ fill: { kind: 'missing' }, label: { brief: '未填报', seal: 'missing' } });
    expect(one.detail).toBe('能源消费量未填报');
  });

  test('a change with its sign, and that the two years do not stand alike', () => {
    const observations = [row('140602', 5, '2021')];
    const sampleObservations = [{ ...row('140602', 9), standing: 'sample' as const }];
    const patch = { indicator: 'gdp', year: 2023, since: 2021 };
    const changed = county({ observations, sampleObservations }, patch);
    expect(changed.label).toMatchObject({ brief: '+4', seal: 'sample' });
    expect(changed.detail).toBe('2023 比 2021：示例 +4 亿元（+80%）；两年数据性质不同');
    expect(shown({ observations, sampleObservations }, patch).description).toContain(
      '着色为2023 年比 2021 年，生产总值的变化：朔城区 生产总值 示例 +4 亿元（+80%）',
    );
  });
});
