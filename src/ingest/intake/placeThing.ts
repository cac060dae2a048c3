import { POSITION_QUALITIES, type PositionQuality } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import { DATUMS } from '#catalog/userLayers.ts';
import type { IntakeGround, Mend, SheetPlan } from '#domain/intake.ts';
import { type CityOutlines, cityOutlines } from './cityOutlines.ts';
import { toWgs84 } from './datumOf.ts';
import type { Findings, Told } from './findings.ts';
import { nameKey } from './nameKey.ts';
import { readDegrees } from './readDegrees.ts';
import type { SheetRow } from './sheetRow.ts';
import { textOf } from './textOf.ts';

export interface Placed {
  readonly placeCode: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly positionQuality: PositionQuality;
}

type Township = RowOf<'places'>;
const TOWNSHIPS: ReadonlySet<string> = new Set(['subdistrict', 'town', 'township', 'pseudo']);

/** Finds where a thing of a row lies: by its degrees, else its township, else the area it belongs to. */
export function placer(
  ground: IntakeGround,
  plan: SheetPlan,
  found: Findings,
): (row: SheetRow, areaId: string) => Placed {
  const outlines = cityOutlines(ground);
  const townships = ground.places.filter(({ kind }) => TOWNSHIPS.has(kind));
  const areaName = new Map(ground.areas.map(({ id, name }) => [id, name]));
  const cities = new Set(ground.areas.filter(({ kind }) => kind === 'city').map(({ id }) => id));

  return (row, areaId) => {
    const township = townshipOf(row, areaId, townships, ground, found);
    const rough: PositionQuality = cities.has(areaId) ? 'city' : 'county';
    const point = pointOf(row, areaId, plan, outlines, areaName, found);
    const placeCode = township?.id ?? '';
    if (point) return { placeCode, ...point, positionQuality: 'exact' };
    const quality = township !== null && township.lon !== null ? 'township' : rough;
    if (row.column('lon') || row.column('address') || row.column('township'))
      found.say(`没有可用的坐标，位置记作“${POSITION_QUALITIES[quality].label}”`, row.line);
    return { placeCode, lon: null, lat: null, positionQuality: quality };
  };
}

/** The township a row names, in its own column or in its address. */
function townshipOf(
  row: SheetRow,
  areaId: string,
  townships: readonly Township[],
  { areas }: IntakeGround,
  found: Findings,
): Township | null {
  const written = row.text('township');
  const address = row.text('address');
  if (written === '' && address === '') return null;
  const parent = areas.find(({ id }) => id === areaId)?.parentId ?? '';
  const isCity = areas.find(({ id }) => id === areaId)?.kind === 'city';
  const inArea = townships.filter((place) => isCity || place.areaId === areaId || place.areaId === parent);
  const key = nameKey(written);
  const named = inArea.filter(({ id, code, name }) => key !== '' && [id, code, nameKey(name)].includes(key));
  const short =
    named.length > 0
      ? named
      : inArea.filter(({ name }) => key.length > 1 && bareName(name) === bareName(key));
  const [only] = short;
  if (only && short.length === 1) return only;
  if (written !== '') {
    const elsewhere = townships.find(({ name }) => nameKey(name) === key);
    const hint = elsewhere
      ? `“${written}”在 ${elsewhere.areaId}，不在所写的区域`
      : `没有叫“${written}”的乡镇`;
    found.warn('positions', row.place(row.column('township')?.index), {
      message: `${short.length > 1 ? `“${written}”有不止一处` : hint}，位置按所在县记`,
      expected: '乡镇、街道的全称',
      found: written,
    });
  }
  const inAddress = inArea
    .filter(({ name }) => address.includes(name))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest] = inAddress;
  if (longest) found.say('地址里有乡镇名称，按它定位到乡镇', row.line);
  return longest ?? null;
}

const bareName = (name: string): string => name.replace(/(?:街道办事处|街道|镇|乡)$/, '');

type Point = { readonly lon: number; readonly lat: number };

function pointOf(
  row: SheetRow,
  areaId: string,
  plan: SheetPlan,
  outlines: CityOutlines,
  areaName: ReadonlyMap<string, string>,
  found: Findings,
): Point | null {
  const [lonColumn, latColumn] = [row.column('lon')?.index, row.column('lat')?.index];
  if (lonColumn === undefined || latColumn === undefined) return null;
  const texts = [textOf(row.cell(lonColumn)).trim(), textOf(row.cell(latColumn)).trim()] as const;
  if (texts[0] === '' && texts[1] === '') return null;
  const refuse = (told: Told) => {
    found.fault('positions', row.place(lonColumn), {
      ...told,
      message: `${told.message}，坐标没有采用`,
      found: texts.join(','),
    });
    return null;
  };
  const [x, y] = [readDegrees(row.cell(lonColumn)), readDegrees(row.cell(latColumn))];
  if (x === null || y === null)
    return refuse({
      message: texts.includes('') ? '经度和纬度只写了一个' : '经纬度读不出',
      expected: '十进制度数，如 113.093、39.819；或 113°05′36″',
    });
  const inArea = (lon: number, lat: number) =>
    Math.abs(lat) <= 90 &&
    Math.abs(lon) <= 180 &&
    outlines.holds(areaId, ...toWgs84(lon, lat, plan.datum.datum));
  if (inArea(x, y) === false && inArea(y, x) === true) {
    const turn = (column: number, from: string, to: string) => ({
      line: row.line,
      column,
      found: from,
      text: to,
    });
    const mend: Mend = {
      kind: 'cells',
      label: '经纬度对调',
      edits: [turn(lonColumn, texts[0], texts[1]), turn(latColumn, texts[1], texts[0])],
    };
    return refuse({ message: '经纬度写反了', expected: `经度 ${y}，纬度 ${x}`, mends: [mend] });
  }
  if (Math.abs(y) > 90 || Math.abs(x) > 180)
    return refuse({ message: '不是经纬度，像是投影坐标（米）', expected: '换算成十进制度数的经纬度' });
  const [lon, lat] = toWgs84(x, y, plan.datum.datum);
  if (outlines.holds(areaId, lon, lat) === false) {
    const county = outlines.countyAt(lon, lat);
    const where = county === null ? '不在本市境内' : `落在${areaName.get(county) ?? county}`;
    return refuse({
      message: `位置${where}，不在${areaName.get(areaId) ?? areaId}`,
      expected: '核对坐标、坐标系和所在县',
    });
  }
  if (plan.datum.datum !== 'wgs84')
    found.say(`坐标由 ${DATUMS[plan.datum.datum].label} 换算为 WGS-84`, row.line);
  return { lon, lat };
}
