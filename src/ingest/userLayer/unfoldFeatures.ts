import type { LayerNote } from '#domain/userLayer.ts';
import { crsFault } from './crsFault.ts';
import { refusal } from './note.ts';

export interface RawFeature {
  readonly geometry: unknown;
  readonly properties: unknown;
}

export type Unfolded =
  | { readonly ok: true; readonly features: readonly RawFeature[] }
  | { readonly ok: false; readonly note: LayerNote };

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);
const RIGHT = 'GeoJSON：FeatureCollection、Feature 或一个图形，坐标为经纬度';
const EXPORT = '导出时坐标系选 EPSG:4326（WGS-84）或 EPSG:4490（CGCS2000 经纬度）';

const no = (message: string, expected: string, found = ''): Unfolded => ({
  ok: false,
  note: refusal(message, expected, found),
});

/** Takes whatever GeoJSON may be at the top and gives its features, unread. */
export function unfoldFeatures(file: unknown): Unfolded {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return no('不是 GeoJSON：最外层应是一个对象', RIGHT);
  const crs = crsFault(file);
  if (crs !== '') return no(`坐标系是 ${crs}，不是经纬度`, EXPORT, crs);
  const { type, features, geometry, properties, ...rest } = file as Readonly<Record<string, unknown>>;
  if (type === 'FeatureCollection') {
    if (!Array.isArray(features)) return no('FeatureCollection 没有 features 数组', RIGHT);
    return features.length > 0 ? { ok: true, features: features.map(asFeature) } : no('图层是空的', RIGHT);
  }
  if (type === 'Feature') return { ok: true, features: [{ geometry, properties }] };
  if (typeof type === 'string' && GEOMETRIES.has(type))
    return { ok: true, features: [{ geometry: file, properties: null }] };
  if (type === 'Topology') return no('这是 TopoJSON，不是 GeoJSON', '用 mapshaper 等软件转成 GeoJSON');
  if (Array.isArray(features) && ('spatialReference' in rest || 'geometryType' in rest))
    return no('这是 ArcGIS 的 JSON，不是 GeoJSON', '导出时格式选 GeoJSON（f=geojson）');
  return no('不是 GeoJSON：没有认得的 type', RIGHT, String(type ?? ''));
}

function asFeature(item: unknown): RawFeature {
  if (typeof item !== 'object' || item === null) return { geometry: undefined, properties: null };
  const { type, geometry, properties } = item as Readonly<Record<string, unknown>>;
  // Some writers put bare geometries in the list.
  return typeof type === 'string' && GEOMETRIES.has(type)
    ? { geometry: item, properties: null }
    : { geometry, properties };
}
