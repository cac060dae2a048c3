import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { POSITION_QUALITIES } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { placementsOf } from '#selectors/placements.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import type { ViewState } from '#view/viewState.ts';
import { areaTable } from './areaTable.ts';
import type { ExportCell, ExportTable } from './exportTable.ts';
import { exportView, statementOf } from './statement.ts';
import { thingTables } from './thingTables.ts';
import type { ExportStamp } from './viewTables.ts';

type Properties = Readonly<Record<string, string | number | null>>;

/** Members beyond the standard: what is to be said of it, and what has no point of its own. */
export interface ViewGeoJson extends FeatureCollection<Point | Polygon | MultiPolygon, Properties> {
  readonly statement: Properties;
  readonly unplaced: readonly Properties[];
}

/**
 * What the filters leave, as RFC 7946 in WGS-84: a point where the map has one, an outline for each area that is shown.
 * Nothing coarser than a township is given a point: it is listed in `unplaced`.
 */
export function viewGeoJson(dataset: Dataset, asked: ViewState, stamp: ExportStamp): ViewGeoJson {
  const view = exportView(asked);
  const { pins } = placementsOf(dataset, visibleThings(dataset, view));
  const points = new Map(pins.map((pin) => [pin.id, [round(pin.lon), round(pin.lat)]]));
  const features: Feature<Point | Polygon | MultiPolygon, Properties>[] = areaFeatures(dataset, view);
  const unplaced: Properties[] = [];
  for (const table of thingTables(dataset, view)) {
    for (const row of table.rows) {
      const properties = { 类别: table.title, ...propertiesOf(table, row) };
      const id = String(row[0]);
      const coordinates = points.get(id);
      if (coordinates)
        features.push({ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties });
      else unplaced.push(properties);
    }
  }
  return {
    type: 'FeatureCollection',
    features,
    statement: {
      ...Object.fromEntries(statementOf(dataset, view, stamp)),
      坐标: `WGS-84；“${POSITION_QUALITIES.township.label}”的点是乡镇位置，不是本体位置`,
    },
    unplaced,
  };
}

const propertiesOf = ({ columns }: ExportTable, row: readonly ExportCell[]): Properties =>
  Object.fromEntries(
    columns.map(({ title }, i) => {
      const cell = row[i] ?? null;
      return [title, cell !== null && typeof cell === 'object' ? cell.value : cell];
    }),
  );

/** About ten centimetres: more places say nothing. */
const PLACES = 6;
const round = (degrees: number): number => Number(degrees.toFixed(PLACES));

function areaFeatures(dataset: Dataset, view: ViewState): Feature<Polygon | MultiPolygon, Properties>[] {
  const lookup = lookupOf(dataset);
  const table = areaTable(dataset, view);
  return dataset.counties.features
    .filter(({ properties }) => view.area.length === 0 || view.area.includes(properties.id))
    .map(({ geometry, properties: { id, name } }) => {
      const row = table?.rows.find(([areaId]) => areaId === id);
      const own = table && row ? propertiesOf(table, row) : {};
      return {
        type: 'Feature',
        id,
        geometry: wound(geometry),
        properties: { 类别: '区域', 名称: lookup.row('areas', id)?.name ?? name, ...own },
      };
    });
}

/** The right-hand rule: outer rings counter-clockwise, holes clockwise. */
function wound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: woundRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(woundRings) };
}

const woundRings = (rings: readonly (readonly Position[])[]): Position[][] =>
  rings.map((ring, i) => {
    const points = ring.map((position) => position.map(round));
    return turnsLeft(points) === (i === 0) ? points : points.reverse();
  });

/** Whether a ring runs counter-clockwise, by its signed area. */
const turnsLeft = (ring: readonly Position[]): boolean =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0) > 0;
