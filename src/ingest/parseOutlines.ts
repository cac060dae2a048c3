import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import type { Issue } from '#catalog/issues.ts';
import type { Outlines } from '#domain/dataset.ts';
import { fault } from './issue.ts';
import { parseJson } from './parseJson.ts';

export interface ParsedOutlines {
  /** Null when nothing can be drawn from the file. */
  readonly outlines: Outlines | null;
  readonly issues: readonly Issue[];
}

const RANGE = '坐标不是 WGS-84 经纬度：经度在前，-180 到 180；纬度在后，-90 到 90';
const SHORT = '环线少于四个点';
const OPEN = '环线没有闭合：首尾两点不同';

const within = (value: unknown, most: number): boolean =>
  typeof value === 'number' && value >= -most && value <= most;

/** What is wrong with a ring; null when it can be drawn. Written out, because outlines have many points. */
function ringFault(ring: readonly unknown[]): string | null {
  for (const at of ring) if (!Array.isArray(at) || !within(at[0], 180) || !within(at[1], 90)) return RANGE;
  if (ring.length < 4) return SHORT;
  const [first, last] = [ring[0], ring[ring.length - 1]] as readonly Position[];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? null : OPEN;
}

/** Heights are of no use on the map. */
const onGround = (ring: Position[]): Position[] =>
  ring.some((at) => at.length > 2) ? ring.map(([lon = 0, lat = 0]) => [lon, lat]) : ring;

const ring = v.pipe(
  v.custom<Position[]>(Array.isArray, RANGE),
  v.rawCheck(({ dataset, addIssue }) => {
    const message = dataset.typed ? ringFault(dataset.value) : null;
    if (message !== null) addIssue({ message });
  }),
  v.transform(onGround),
);
const rings = v.pipe(v.array(ring), v.minLength(1, SHORT));

const feature = v.looseObject({
  type: v.literal('Feature', '不是 Feature'),
  properties: v.looseObject({
    id: v.pipe(v.string('缺少 properties.id'), v.nonEmpty('缺少 properties.id')),
    name: v.string('缺少 properties.name'),
  }),
  geometry: v.variant(
    'type',
    [
      v.looseObject({ type: v.literal('Polygon'), coordinates: rings }),
      v.looseObject({
        type: v.literal('MultiPolygon'),
        coordinates: v.pipe(v.array(rings), v.minLength(1, SHORT)),
      }),
    ],
    '图形不是 Polygon 或 MultiPolygon',
  ),
});

const collection = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

const EXPECTED = 'FeatureCollection，每个图形为闭合的 Polygon 或 MultiPolygon，properties 有 id 和 name';

/** Reads outlines. A feature that cannot be drawn is left out and named; the rest is kept. */
export function parseOutlines(file: string, text: string): ParsedOutlines {
  const json = parseJson(file, text, 'outlines');
  if (!json.ok) return { outlines: null, issues: [json.issue] };
  const whole = v.safeParse(collection, json.value);
  if (!whole.success) {
    return {
      outlines: null,
      issues: [fault('outlines', { file }, '不是 GeoJSON 的 FeatureCollection', EXPECTED)],
    };
  }
  const issues: Issue[] = [];
  const features: Feature<Polygon | MultiPolygon, { id: string; name: string }>[] = [];
  const seen = new Set<string>();
  whole.output.features.forEach((item, index) => {
    const read = v.safeParse(feature, item);
    const label = () => `第 ${index + 1} 个图形${nameOf(item)}`;
    if (!read.success) {
      const why = read.issues[0].message;
      issues.push(
        fault('outlines', { file, column: `features[${index}]` }, `${label()}：${why}，未采用`, EXPECTED),
      );
      return;
    }
    const { id, name } = read.output.properties;
    if (seen.has(id)) {
      const message = `${label()}：编号 ${id} 已有图形，未采用`;
      issues.push(fault('outlines', { file, column: `features[${index}]` }, message, '每个编号一个图形', id));
      return;
    }
    seen.add(id);
    const { type, coordinates } = read.output.geometry;
    const geometry = { type, coordinates } as Polygon | MultiPolygon;
    features.push({ type: 'Feature', properties: { id, name }, geometry });
  });
  return { outlines: features.length === 0 ? null : { type: 'FeatureCollection', features }, issues };
}

function nameOf(item: unknown): string {
  const read = v.safeParse(v.object({ properties: v.object({ name: v.string() }) }), item);
  return read.success ? `“${read.output.properties.name}”` : '';
}
