import { area, feature as asFeature, bboxPolygon, featureCollection, intersect, rewind } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Turns the outlines of the npm package into the two files of the data package. Pure: no files here. */
export interface SourceProperties {
  readonly gb?: string;
  readonly full_name?: string;
}
export type SourceCollection = FeatureCollection<Polygon | MultiPolygon, SourceProperties>;

export interface OutlineProperties {
  readonly id: string;
  readonly name: string;
}
export type Outline = Feature<Polygon | MultiPolygon, OutlineProperties>;

type Shape = Polygon | MultiPolygon;
type Ring = readonly Position[];

const SHUOZHOU = '140600';
/** Country prefix before the six-digit code, as in 156140602. */
const COUNTRY = /^156(\d{6})$/;
const COUNTY_IDS = ['140602', '140603', '140621', '140622', '140623', '140681'] as const;
/** Names are checked too: a code that has been given to another unit must not pass. */
const COUNTY_NAMES: Readonly<Record<(typeof COUNTY_IDS)[number], string>> = {
  '140602': '朔城区',
  '140603': '平鲁区',
  '140621': '山阴县',
  '140622': '应县',
  '140623': '右玉县',
  '140681': '怀仁市',
};
/** The city and about 60 km around it. */
const SURROUNDINGS: BBox = [108.4, 37.6, 117, 41.9];
/** A clipped remainder smaller than this cannot be seen and would only put a stray name into the file. */
const LEAST_VISIBLE_M2 = 1e6;

const idOf = (properties: SourceProperties): string => COUNTRY.exec(properties.gb ?? '')?.[1] ?? '';

const polygonsOf = (shape: Shape): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

const samePoint = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Every vertex is rounded alone, so that two neighbours keep the very same border. */
const roundRing = (ring: Ring): Position[] =>
  ring
    .map(([lon = Number.NaN, lat = Number.NaN]) => [round(lon), round(lat)])
    .filter((point, i, all) => i === 0 || !samePoint(point, all[i - 1]));

const checkRing = (ring: Ring, name: string): void => {
  if (ring.length < 4) throw new Error(`${name}：环少于四个点 / a ring has fewer than four points`);
  if (!samePoint(ring[0], ring.at(-1))) throw new Error(`${name}：环未闭合 / a ring is not closed`);
  if (ring.some((point) => !point.every(Number.isFinite)))
    throw new Error(`${name}：坐标不是数 / a coordinate is not a number`);
};

const outline = (shape: Shape, properties: OutlineProperties): Outline | undefined => {
  const polygons = polygonsOf(shape)
    .map((rings) => rings.map(roundRing).filter((ring) => ring.length >= 4))
    .filter((rings) => rings.length > 0);
  for (const ring of polygons.flat()) checkRing(ring, properties.name);
  const [first, ...others] = polygons;
  if (first === undefined) return undefined;
  const geometry: Shape =
    others.length === 0
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons };
  // RFC 7946: exterior rings counterclockwise. d3-geo wants the opposite; the page turns them.
  const wound = rewind(geometry, { reverse: false, mutate: true });
  return { type: 'Feature', properties, geometry: wound as Shape };
};

const byId = (a: Outline, b: Outline): number => (a.properties.id < b.properties.id ? -1 : 1);

const edgesOf = (shape: Shape): string[] =>
  polygonsOf(shape)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((point, i) => {
        const ends = [(ring[i] ?? []).join(' '), point.join(' ')];
        return ends.sort().join(' – ');
      }),
    );

/** No gaps, no overlaps: an edge belongs to two counties, or to one county and the border of the city. */
const checkBorders = (counties: readonly Outline[], city: Outline): void => {
  const uses = new Map<string, number>();
  for (const county of counties)
    for (const edge of edgesOf(county.geometry)) uses.set(edge, (uses.get(edge) ?? 0) + 1);
  const cityEdges = new Set(edgesOf(city.geometry));
  const loose = [...uses].filter(([edge, n]) => n > 2 || (n === 2) === cityEdges.has(edge));
  const lost = [...cityEdges].filter((edge) => !uses.has(edge));
  const wrong = [...loose.map(([edge]) => edge), ...lost];
  if (wrong.length > 0)
    throw new Error(
      `县界之间有缝隙或重叠，共 ${wrong.length} 处 / borders with gaps or overlaps: ${wrong.slice(0, 3).join('; ')}`,
    );
};

export const countyOutlines = (level3: SourceCollection, level2: SourceCollection): Outline[] => {
  const counties = COUNTY_IDS.map((id) => {
    const found = level3.features.filter((feature) => idOf(feature.properties) === id);
    const [feature] = found;
    if (feature === undefined || found.length > 1)
      throw new Error(`区划代码 ${id} 应有 1 个，找到 ${found.length} 个 / expected one outline`);
    const name = feature.properties.full_name ?? '';
    if (name !== COUNTY_NAMES[id])
      throw new Error(`区划代码 ${id} 应为${COUNTY_NAMES[id]}，实为「${name}」 / unexpected name`);
    return outline(feature.geometry, { id, name });
  }).filter((county) => county !== undefined);
  const citySource = level2.features.find((feature) => idOf(feature.properties) === SHUOZHOU);
  const city = citySource && outline(citySource.geometry, { id: SHUOZHOU, name: '朔州市' });
  if (city === undefined) throw new Error('没有朔州市的轮廓 / the outline of the city is not in the package');
  if (counties.length !== COUNTY_IDS.length)
    throw new Error(`应有六个区县，实有 ${counties.length} 个 / six counties expected`);
  checkBorders(counties, city);
  return counties.sort(byId);
};

export const neighbourOutlines = (level2: SourceCollection): Outline[] => {
  const around = level2.features
    .filter((feature) => /^\d{4}00$/.test(idOf(feature.properties)) && idOf(feature.properties) !== SHUOZHOU)
    .flatMap((feature) => {
      const clipped = intersect(featureCollection([asFeature(feature.geometry), bboxPolygon(SURROUNDINGS)]));
      if (clipped === null || area(clipped) < LEAST_VISIBLE_M2) return [];
      const properties = { id: idOf(feature.properties), name: feature.properties.full_name ?? '' };
      return outline(clipped.geometry, properties) ?? [];
    });
  const names = around.map((feature) => feature.properties.name);
  const absent = ['大同市', '忻州市', '乌兰察布市', '呼和浩特市'].filter((name) => !names.includes(name));
  if (absent.length > 0) throw new Error(`缺少相邻市：${absent.join('、')} / neighbours not found`);
  return around.sort(byId);
};

/** One feature per line: small, and a change shows which unit changed. */
export const toGeoJson = (outlines: readonly Outline[]): string => {
  const lines = outlines.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
};
