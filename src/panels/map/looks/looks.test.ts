import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Look } from '#catalog/looks.ts';
import { mercatorX } from '#domain/mercator.ts';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { placementsOf } from '#selectors/placements.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import {
  aDataset,
  anIndicator,
  anObservation,
  type DatasetInput,
} from '../../../../test/builders/datasetBuilder.ts';
import { makeScene, seatsOf } from '../makeScene.ts';
import { withLook } from '../withLook.ts';
import type { LookInput } from './look.ts';
import { DRAW_LOOK } from './looks.ts';

const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.4, south],
      [west + 0.4, south + 0.4],
      [west, south + 0.4],
      [west, south],
    ],
  ],
});
const OUTLINES = {
  counties: {
    type: 'FeatureCollection' as const,
    features: [
      { type: 'Feature' as const, properties: { id: '140681', name: '怀仁市' }, geometry: square(113, 39.6) },
      { type: 'Feature' as const, properties: { id: '140622', name: '应县' }, geometry: square(113, 39.2) },
    ],
  },
};
const TOWNS = [
  { id: 'taoci', areaId: '140681', category: 'manufacturing' },
  { id: 'yangrou', areaId: '140681', category: 'agriculture' },
  { id: 'shucai', areaId: '140622', category: 'agriculture' },
  { id: 'quanshi', areaId: '140600', positionQuality: 'city' },
] as const;
const SECTORS = [{ id: 'ceramics', glyph: '瓷', hue: 'ceramics' }] as const;

function inputOf(input: DatasetInput, patch: Partial<ViewState> = {}): LookInput {
  const dataset = aDataset({
    ...OUTLINES,
    towns: TOWNS,
    sectors: SECTORS,
    indicators: [anIndicator({ family: 'output' })],
    ...input,
  });
  const view = { ...DEFAULT_VIEW, ...patch };
  const visible = visibleThings(dataset, view);
  return {
    dataset,
    view,
    visible,
    placements: placementsOf(dataset, visible),
    overlay: selectAreaOverlay(dataset, view),
  };
}
const draw = (look: Look, input: DatasetInput, patch: Partial<ViewState> = {}) =>
  DRAW_LOOK[look](inputOf(input, { look, ...patch }));
const output = (subjectId: string, value: number | null, given = {}) =>
  anObservation({ subjectId, subjectKind: 'town', value, ...given });

describe('circles', () => {
  const input: DatasetInput = {
    observations: [output('taoci', 80), output('shucai', 20)],
    sampleObservations: [output('yangrou', 20, { standing: 'sample' })],
  };

  test('have areas in proportion to values; sample is hatched, what is missing an empty one', () => {
    const { marks } = draw('circles', { ...input, observations: [output('taoci', 80)] });
    const disc = (id: string) => {
      const mark = marks.find((m) => m.key === `town:${id}`);
      if (mark?.kind !== 'disc') throw new Error(`no disc of ${id}`);
      return mark;
    };
    expect((disc('taoci').radius / disc('yangrou').radius) ** 2).toBeCloseTo(4, 5);
    expect([disc('taoci').hatch, disc('yangrou').hatch, disc('shucai').hatch]).toEqual([
      null,
      'sample',
      'missing',
    ]);
    expect(disc('yangrou').label).toContain('示例 20');
    expect(disc('shucai').label).toContain('未填报');
  });

  test('stand in their town’s county; a town of the whole city has none and is told', () => {
    const { marks, markers, note } = draw('circles', input);
    expect(marks).toHaveLength(3);
    expect(markers.map((m) => m.thing.id).sort()).toEqual(['shucai', 'taoci', 'yangrou']);
    expect(note).toContain('另有 1 个不属一县，未画');
    expect(note).toContain('4 个镇与集群中 3 个有值：报道 2 · 示例 1');
  });

  test('keep their size when others are filtered away', () => {
    const radius = (patch: Partial<ViewState>) => {
      const mark = draw('circles', input, patch).marks.find((m) => m.key === 'town:shucai');
      return mark?.kind === 'disc' ? mark.radius : null;
    };
    expect(radius({ area: ['140622'] })).toBe(radius({}));
  });
});

test('columns are as high as their values, each to the others', () => {
  const { marks } = draw('columns', { observations: [output('taoci', 90), output('shucai', 30)] });
  const heights = marks.flatMap((m) => (m.kind === 'column' && m.hatch === null ? [m.height] : []));
  expect((heights[0] ?? 0) / (heights[1] ?? 1)).toBeCloseTo(3, 5);
});

describe('rings', () => {
  const limits: DatasetInput = {
    indicators: [
      anIndicator({ family: 'output' }),
      anIndicator({
        id: 'landQuota',
        name: '用地计划指标',
        unit: 'mu',
        unitLabel: '亩',
        subjectKinds: ['county'],
        family: 'land',
      }),
      anIndicator({
        id: 'landUsed',
        name: '已用',
        unit: 'mu',
        unitLabel: '亩',
        subjectKinds: ['county'],
        family: 'land',
      }),
    ],
  };
  const land = (indicatorId: string, subjectId: string, value: number, given = {}) =>
    anObservation({ indicatorId, subjectId, subjectKind: 'county', value, unit: 'mu', ...given });
  const rings = (...observations: readonly ReturnType<typeof land>[]) =>
    draw('rings', { ...limits, observations }, { indicator: 'landUsed' });

  test('show the share of the limit, and none where the limit is not known', () => {
    const { marks, note } = rings(
      land('landQuota', '140681', 1000),
      land('landUsed', '140681', 400),
      land('landUsed', '140622', 300),
    );
    const share = (id: string) => {
      const mark = marks.find((m) => m.key === `area:${id}`);
      return mark?.kind === 'ring' ? mark.share : undefined;
    };
    expect(share('140681')).toBe(0.4);
    expect(share('140622')).toBeNull();
    expect(note).toContain('6 县区中 1 个有值');
  });

  test('of sample are hatched and never called behind', () => {
    const { marks } = rings(
      land('landQuota', '140681', 1000, { standing: 'sample' }),
      land('landUsed', '140681', 1200, { standing: 'sample' }),
    );
    const mark = marks.find((m) => m.key === 'area:140681');
    expect(mark?.hatch).toBe('sample');
    expect(mark?.colour).not.toBe('var(--status-behind)');
  });

  test('say that there is nothing to measure against where there is not', () => {
    const employment = anIndicator({ id: 'employment', name: '从业人员', unit: 'person', unitLabel: '人' });
    const { title, marks } = draw('rings', { indicators: [employment] }, { size: 'employment' });
    expect(marks).toEqual([]);
    expect(title).toContain('没有限额或目标');
  });
});

describe('arcs', () => {
  const firms = (
    ...rows: readonly { townId: string; areaId: string; positionQuality?: 'county' | 'city' }[]
  ) => draw('arcs', { enterprises: rows.map((row, i) => ({ id: `firm${i}`, ...row })) });

  test('bind each county with the towns its firms belong to, as wide as there are firms', () => {
    const { marks } = firms(
      { townId: 'taoci', areaId: '140681' },
      { townId: 'taoci', areaId: '140681' },
      { townId: 'taoci', areaId: '140622' },
    );
    const widths = Object.fromEntries(marks.flatMap((m) => (m.kind === 'arc' ? [[m.key, m.width]] : [])));
    expect(Object.keys(widths).sort()).toEqual(['140622>taoci', '140681>taoci']);
    expect(widths['140681>taoci']).toBeGreaterThan(widths['140622>taoci'] ?? 0);
    expect(marks.map((m) => m.label)).toContain('怀仁市 至 taoci：2 家');
  });

  test('tell what could not be drawn', () => {
    const { marks, note } = firms(
      { townId: '', areaId: '140681' },
      { townId: 'quanshi', areaId: '140681' },
      { townId: 'taoci', areaId: '140600', positionQuality: 'city' },
    );
    expect(marks).toEqual([]);
    expect(note).toContain('1 家未注明所属镇');
    expect(note).toContain('2 家所在县不详或所属集群属全市，未画');
  });
});

describe('hexagons', () => {
  test('count what has a place of its own and tell what has none', () => {
    const { marks, note } = draw('hexagons', {
      enterprises: [
        { id: 'a', positionQuality: 'exact', lon: 113.2, lat: 39.7 },
        { id: 'b', positionQuality: 'exact', lon: 113.2001, lat: 39.7001 },
        { id: 'c', positionQuality: 'county' },
      ],
    });
    expect(marks.map((m) => m.label)).toEqual(['此处 2 项']);
    expect(note).toBe('位置已知的 2 项；4 项只知所在县、1 项所在县不详，不入格');
  });
});

describe('a scene with a look', () => {
  const sceneOf = (input: LookInput) =>
    withLook(
      makeScene(input.dataset, input.view, input.overlay, input.placements, seatsOf(input.dataset)),
      input,
      DRAW_LOOK[input.view.look](input),
    );

  test('shows each town once: with its mark, or in its county', () => {
    const inBlocks = (look: Look) =>
      sceneOf(inputOf({}, { look })).areas.flatMap((area) => area.towns.map((town) => town.id));
    expect(inBlocks('symbols').sort()).toEqual(['shucai', 'taoci', 'yangrou']);
    expect(inBlocks('circles')).toEqual([]);
    expect(sceneOf(inputOf({}, { look: 'circles' })).markers).toHaveLength(3);
  });

  test('says in words what it draws', () => {
    const { description } = sceneOf(inputOf({ observations: [output('taoci', 80)] }, { look: 'circles' }));
    expect(description).toContain('图形为圆面积：主导产业产值');
    expect(description).toContain('taoci 80 亿元');
  });

  test('draws hundreds of pins as points that can still be told apart', () => {
    const enterprises = Array.from({ length: 400 }, (_, i) => ({
      id: `firm${i}`,
      name: `企业${i}`,
      positionQuality: 'exact' as const,
      lon: 113 + i / 1000,
      lat: 39.7,
    }));
    const { pins, crowd } = sceneOf(inputOf({ enterprises }));
    expect(pins).toEqual([]);
    expect(crowd?.count).toBe(400);
    expect(crowd?.ground[2 * 7]).toBeCloseTo(mercatorX(113.007), 9);
    expect(crowd?.selectionOf(7)).toEqual({ kind: 'enterprise', id: 'firm7' });
    expect(crowd?.nameOf(7)).toBe('企业7');
    expect(sceneOf(inputOf({ enterprises: enterprises.slice(0, 20) })).pins).toHaveLength(20);
  });
});
