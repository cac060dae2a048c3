import type { UserGeometry } from '#domain/userLayer.ts';
import { coordinateFault } from './coordinateFault.ts';

type Position = [lon: number, lat: number];

/** What a geometry was before it was set right. */
export interface Mended {
  /** Third and further numbers were dropped. */
  flattened: boolean;
  /** A ring that lacked its last point was closed. */
  closed: boolean;
}

export type ReadGeometry =
  | { readonly ok: true; readonly parts: readonly UserGeometry[]; readonly mended: Mended }
  | { readonly ok: false; readonly why: string };

/** Deepest collection within collections that is followed. */
const DEEPEST = 8;

class GeometryFault extends Error {}

const fail = (why: string): never => {
  throw new GeometryFault(why);
};

/** Reads a geometry of any kind; a collection comes apart into its parts. Never throws. */
export function readGeometry(raw: unknown): ReadGeometry {
  const mended: Mended = { flattened: false, closed: false };
  try {
    return { ok: true, parts: partsOf(raw, mended, 0), mended };
  } catch (error) {
    if (error instanceof GeometryFault) return { ok: false, why: error.message };
    throw error;
  }
}

function partsOf(raw: unknown, mended: Mended, depth: number): UserGeometry[] {
  if (typeof raw !== 'object' || raw === null) return fail('geometry 不是对象');
  const { type, coordinates, geometries } = raw as Readonly<Record<string, unknown>>;
  if (type === 'GeometryCollection') {
    if (depth >= DEEPEST) return fail('GeometryCollection 套了太多层');
    return list(geometries, 'geometries ').flatMap((part) => partsOf(part, mended, depth + 1));
  }
  const read = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read ? [read(coordinates, mended)] : fail(`不认识的图形类型“${String(type).slice(0, 20)}”`);
}

const list = (value: unknown, what: string): readonly unknown[] =>
  Array.isArray(value) ? value : fail(`${what}不是数组`);

const several = (value: unknown): readonly unknown[] => {
  const items = list(value, 'coordinates ');
  return items.length > 0 ? items : fail('图形是空的，没有坐标');
};

function position(value: unknown, mended: Mended): Position {
  const [x, y] = list(value, '坐标');
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return fail('坐标不是两个数');
  const wrong = coordinateFault(x, y);
  if (wrong !== '') return fail(`${wrong}：${x}, ${y}`);
  if (Array.isArray(value) && value.length > 2) mended.flattened = true;
  return [x, y];
}

function line(value: unknown, mended: Mended): Position[] {
  const points = several(value).map((p) => position(p, mended));
  return points.length >= 2 ? points : fail('线少于两个点');
}

function ring(value: unknown, mended: Mended): Position[] {
  const points = several(value).map((p) => position(p, mended));
  const [first, last] = [points[0], points[points.length - 1]];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
    mended.closed = true;
    points.push([first[0], first[1]]);
  }
  return points.length >= 4 ? points : fail('面的边线少于三个点');
}

const rings = (value: unknown, mended: Mended): Position[][] => several(value).map((r) => ring(r, mended));

const READERS: Readonly<Record<string, (value: unknown, mended: Mended) => UserGeometry>> = {
  Point: (value, m) => ({ type: 'Point', coordinates: position(several(value), m) }),
  MultiPoint: (value, m) => ({
    type: 'MultiPoint',
    coordinates: several(value).map((p) => position(p, m)),
  }),
  LineString: (value, m) => ({ type: 'LineString', coordinates: line(value, m) }),
  MultiLineString: (value, m) => ({
    type: 'MultiLineString',
    coordinates: several(value).map((l) => line(l, m)),
  }),
  Polygon: (value, m) => ({ type: 'Polygon', coordinates: rings(value, m) }),
  MultiPolygon: (value, m) => ({
    type: 'MultiPolygon',
    coordinates: several(value).map((p) => rings(p, m)),
  }),
};
