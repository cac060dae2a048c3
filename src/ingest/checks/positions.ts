import type { PositionQuality } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { Cells, Draft, Line } from '../lines.ts';
import { type Check, type Finding, rowFault, rowWarning, type Told } from './check.ts';
import { type CityGround, cityGround } from './cityGround.ts';

const THINGS = ['towns', 'enterprises', 'parks'] as const;
type Things = (typeof THINGS)[number];

/** Positions lie in the area their row names, and are as exact as the row says. The thing itself is always kept. */
export const positions: Check = function* (draft) {
  const ground = cityGround(draft);
  const by: Gazetteer = {
    draft,
    ground,
    areas: firstById(draft.lines.areas),
    places: firstById(draft.lines.places),
  };
  for (const line of draft.lines.places) {
    const wrong = misplaced(ground, line.row, line.row.areaId);
    if (!wrong) continue;
    const told = { ...wrong, message: `${wrong.message}，坐标不采用，其余保留` };
    yield rowFault(draft, 'places', line, told, { set: { lon: null, lat: null, confidence: 'none' } });
  }
  for (const table of THINGS) {
    for (const line of draft.lines[table] as readonly Line<Things>[]) yield* thing(by, table, line);
  }
};

/** What rows are held against, found once for all of them. */
interface Gazetteer {
  readonly draft: Draft;
  readonly ground: CityGround | null;
  readonly areas: ReadonlyMap<string, RowOf<'areas'>>;
  readonly places: ReadonlyMap<string, RowOf<'places'>>;
}

function firstById<T extends 'areas' | 'places'>(lines: readonly Line<T>[]): ReadonlyMap<string, RowOf<T>> {
  const rows = new Map<string, RowOf<T>>();
  for (const { row } of lines) if (!rows.has(row.id)) rows.set(row.id, row);
  return rows;
}

interface Placed {
  readonly lon: number | null;
  readonly lat: number | null;
}

/** What is wrong with a pair of coordinates; null when they are blank or may stand. */
function misplaced(ground: CityGround | null, { lon, lat }: Placed, areaId: string): Told | null {
  const check = 'positions';
  if (lon === null && lat === null) return null;
  if (lon === null || lat === null) {
    const column = lon === null ? 'lon' : 'lat';
    return { check, column, message: '经度和纬度只写了一个', expected: '两个都写，或都留空' };
  }
  const found = `${lon},${lat}`;
  const turned = { lon: lat, lat: lon };
  const knows = ground?.knows(areaId) ?? false;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    const message = swapped ? '经纬度写反了？纬度超出范围' : '不是 WGS-84 经纬度';
    const expected = swapped ? `经度 ${lat}，纬度 ${lon}` : '以度为单位的十进制经纬度';
    return { check, column: 'lon', message, expected, found };
  }
  if (!ground || !knows || ground.contains(areaId, { lon, lat })) return null;
  if (ground.contains(areaId, turned)) {
    return { check, column: 'lon', message: '经纬度写反了？', expected: `经度 ${lat}，纬度 ${lon}`, found };
  }
  const county = ground.countyAt({ lon, lat });
  const message = county === null ? '位置不在本市境内' : `位置落在${county}，不在 ${areaId} 境内`;
  return { check, column: 'lon', message, expected: `${areaId} 境内的 WGS-84 坐标`, found };
}

function* thing(by: Gazetteer, table: Things, line: Line<Things>): Generator<Finding> {
  const { draft, ground, areas } = by;
  const { areaId, positionQuality, placeCode } = line.row;
  const isCity = areas.get(areaId)?.kind === 'city';
  const lowered: PositionQuality = isCity ? 'city' : 'county';
  const instead = isCity ? '改列入“未落图”' : '改按所在县示意';
  const lower = (told: Told, set: Cells) =>
    rowFault(draft, table, line, told, { set: { ...set, positionQuality: lowered } });

  const wrong = misplaced(ground, line.row, areaId);
  if (wrong) {
    const told = { ...wrong, message: `${wrong.message}，位置不采用，${instead}` };
    yield lower(told, { lon: null, lat: null });
    return;
  }
  // Without the areas nothing can be said about where a thing lies.
  if (draft.lines.areas.length === 0) return;
  const short = shortOf(by, positionQuality, line.row, placeCode, isCity);
  if (short !== null) {
    const message = `位置精度写 ${positionQuality}，${short}，${instead}`;
    yield lower({ check: 'positions', column: 'positionQuality', message, expected: lowered }, {});
    return;
  }
  const place = by.places.get(placeCode);
  if (!place || place.areaId === '' || place.areaId === areaId || isCity) return;
  if (areas.get(areaId)?.parentId === place.areaId || areas.get(place.areaId)?.parentId === areaId) return;
  const message = `所在乡镇 ${place.name} 属于 ${place.areaId}，与所在区域 ${areaId} 不同`;
  yield rowWarning(draft, table, line, {
    check: 'positions',
    column: 'placeCode',
    message,
    expected: '同一区域',
  });
}

/** What the stated quality needs and the row lacks; null when it has it. */
function shortOf(
  { places }: Gazetteer,
  quality: PositionQuality,
  { lon }: Placed,
  placeCode: string,
  isCity: boolean,
): string | null {
  switch (quality) {
    case 'exact':
      return lon === null ? '却没有经纬度' : null;
    case 'township': {
      if (placeCode === '') return '却没有乡镇代码';
      return places.get(placeCode)?.lon === null ? '所在乡镇却没有坐标' : null;
    }
    case 'county':
      return isCity ? '所在区域却是全市' : null;
    case 'city':
      return isCity ? null : '所在区域却已写明';
  }
}
