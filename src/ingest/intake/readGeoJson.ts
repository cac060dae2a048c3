import type { Cell, Source } from '#domain/intake.ts';
import { jsonFault } from '../jsonFault.ts';
import { refusal } from './intakeIssue.ts';
import { tableTooLarge } from './sizeFault.ts';

const LAYER = '线和面请在地图的“图层”里作为自己的图层加入';

interface Point {
  readonly lon: number;
  readonly lat: number;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Points of a GeoJSON as a table: one row a point, its properties and its position as columns. */
export function readGeoJson(name: string, text: string): Source {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, near } = jsonFault(text);
    const place = { sheet: name, line };
    return {
      kind: 'refused',
      issues: [refusal('file', place, 'JSON 写错了或不完整', '完整的 GeoJSON', near)],
    };
  }
  const features = listOf(value);
  if (features === null)
    return {
      kind: 'refused',
      issues: [refusal('file', {}, '是 JSON，但不是 GeoJSON', 'GeoJSON、CSV 或 XLSX')],
    };
  const points = features.map(pointOf).filter((point) => point !== null);
  if (points.length < features.length || points.length === 0) {
    const message = `${features.length} 个图形里有 ${points.length} 个是点；这里只收点`;
    if (points.length === 0) return { kind: 'refused', issues: [refusal('file', {}, message, LAYER)] };
  }
  const keys = [...new Set(points.flatMap(({ properties }) => Object.keys(properties)))];
  const large = tableTooLarge(
    { sheet: name },
    { columns: keys.length + 2, rows: points.length, cells: points.length * (keys.length + 2) },
  );
  if (large) return { kind: 'refused', issues: [large] };
  const rows: (readonly Cell[])[] = [[...keys, '经度', '纬度']];
  for (const { lon, lat, properties } of points)
    rows.push([...keys.map((key) => textOf(properties[key])), numberCell(lon), numberCell(lat)]);
  const lost = features.length - points.length;
  return {
    kind: 'sheets',
    sheets: [{ name, rows, lines: rows.map((_, i) => i), from: { kind: 'geojson' } }],
    issues: lost > 0 ? [refusal('positions', { sheet: name }, `${lost} 个图形不是点，没有读`, LAYER)] : [],
  };
}

const numberCell = (number: number): Cell => ({ text: String(number), number });

function textOf(value: unknown): Cell {
  if (typeof value === 'number') return numberCell(value);
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(value: unknown): readonly unknown[] | null {
  if (!isRecord(value)) return null;
  if (value.type === 'Feature') return [value];
  return value.type === 'FeatureCollection' && Array.isArray(value.features) ? value.features : null;
}

function pointOf(feature: unknown): Point | null {
  if (!isRecord(feature) || !isRecord(feature.geometry) || feature.geometry.type !== 'Point') return null;
  const { coordinates } = feature.geometry;
  if (!Array.isArray(coordinates)) return null;
  const [lon, lat]: readonly unknown[] = coordinates;
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return { lon, lat, properties: isRecord(feature.properties) ? feature.properties : {} };
}
