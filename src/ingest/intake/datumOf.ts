import gcoord from 'gcoord';
import { DATUMS, type Datum } from '#catalog/userLayers.ts';
import type { ColumnPlan, DatumPlan, HeaderPlan, IntakeGround, Sheet } from '#domain/intake.ts';
import { cityOutlines } from './cityOutlines.ts';
import type { AreaMatch } from './matchArea.ts';
import { readDegrees } from './readDegrees.ts';
import { textOf } from './textOf.ts';

const FROM = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const satisfies Record<
  Datum,
  unknown
>;

const NAMES: readonly (readonly [RegExp, Datum])[] = [
  [/gcj[-_ ]?02|火星|高德|腾讯/i, 'gcj02'],
  [/bd[-_ ]?09|百度/i, 'bd09'],
  [/wgs[-_ ]?84|cgcs2000|国家2000|大地坐标|天地图|gps/i, 'wgs84'],
];
const SAMPLE = 2000;

/** A position in degrees of `datum`, in WGS-84. */
export function toWgs84(lon: number, lat: number, datum: Datum): readonly [lon: number, lat: number] {
  if (datum === 'wgs84') return [lon, lat];
  const [x = lon, y = lat] = gcoord.transform([lon, lat], FROM[datum], gcoord.WGS84);
  return [Number(x.toFixed(6)), Number(y.toFixed(6))];
}

/**
 * What the positions of a sheet are in: what it says itself, else the one that puts most points into the county their
 * row names. The three lie half a kilometre apart, so only points near a border tell.
 */
export function datumOf(
  sheet: Sheet,
  columns: readonly ColumnPlan[],
  header: HeaderPlan,
  titles: readonly string[],
  ground: IntakeGround,
  matchArea: (text: string) => AreaMatch,
): DatumPlan {
  const at = (field: string) =>
    columns.find(({ meaning }) => meaning.kind === 'field' && meaning.field === field)?.index;
  const [lonAt, latAt, areaAt] = [at('lon'), at('lat'), at('area')];
  if (lonAt === undefined || latAt === undefined)
    return { datum: 'wgs84', confidence: 'sure', reason: '表里没有坐标' };
  const words = [...titles, header.texts[lonAt] ?? '', header.texts[latAt] ?? ''].join(' ');
  const named = NAMES.find(([pattern]) => pattern.test(words));
  if (named)
    return {
      datum: named[1],
      confidence: 'sure',
      reason: `表里写明是 ${DATUMS[named[1]].label}（${named[0].exec(words)?.[0] ?? ''}）`,
    };
  const outlines = cityOutlines(ground);
  const points = sheet.rows.slice(header.body, header.body + SAMPLE).flatMap((row) => {
    const [lon, lat] = [readDegrees(row[lonAt] ?? ''), readDegrees(row[latAt] ?? '')];
    const area = areaAt === undefined ? null : matchArea(textOf(row[areaAt]));
    return lon === null || lat === null
      ? []
      : [{ lon, lat, areaId: area?.kind === 'sure' ? area.areaId : '' }];
  });
  const hits = (Object.keys(DATUMS) as Datum[]).map((datum) => {
    const count = points.filter(
      ({ lon, lat, areaId }) => outlines.holds(areaId, ...toWgs84(lon, lat, datum)) === true,
    );
    return { datum, count: count.length };
  });
  const [best, second] = [...hits].sort((a, b) => b.count - a.count);
  if (best && second && best.count > second.count) {
    const told = hits.map(({ datum, count }) => `${DATUMS[datum].label} ${count} 个`).join('，');
    const reason = `落在所写县（市、区）内的点：${told}，共 ${points.length} 个`;
    return { datum: best.datum, confidence: best.count - second.count > 1 ? 'likely' : 'unsure', reason };
  }
  const reason = '几种坐标系下都说得通（相差约 500 米），先按 WGS-84；请问清是从哪种地图上取的';
  return { datum: 'wgs84', confidence: 'unsure', reason };
}
