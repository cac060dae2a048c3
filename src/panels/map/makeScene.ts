import type { Area, Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { AreaScene, SceneArea } from '#map/mapScene.ts';
import { type AreaFigures, type AreaRow, yearLabel } from '#selectors/areaRows.ts';
import type { Placements } from '#selectors/placements.ts';
import { areaFill } from '#symbology/areaFill.ts';
import { classScale, scaleOf } from '#symbology/classScale.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';

/** Joins figures and places into what the map draws. `figures` is null in 产业分布. */
export function makeScene(
  dataset: Dataset,
  view: ViewState,
  figures: AreaFigures | null,
  placements: Placements,
  seats: AreaScene['seats'],
): AreaScene {
  const scale = figures ? scaleOf(dataset, figures.indicator) : classScale([]);
  const rowOf = (id: string) => figures?.rows.find((r) => r.area.id === id) ?? null;
  const trayOf = (id: string) => placements.trays.find((t) => t.areaId === id);
  const zonesIn = (county: Area) =>
    dataset.areas.filter((a) => a.kind === 'zone' && a.parentId === county.id);
  const areas = dataset.areas
    .filter((a) => a.kind === 'county')
    .map((area): SceneArea => {
      const row = rowOf(area.id);
      const zones = zonesIn(area).map((zone) => ({
        area: zone,
        figure: rowOf(zone.id)?.figure ?? null,
        badges: trayOf(zone.id)?.badges ?? [],
      }));
      return {
        area,
        figure: row?.figure ?? null,
        fill: areaFill(row?.figure ?? null, scale),
        detail: row ? detailOf(row) : '',
        towns: [area, ...zones.map((z) => z.area)].flatMap((a) => trayOf(a.id)?.towns ?? []),
        badges: trayOf(area.id)?.badges ?? [],
        zones,
        counts: countsIn(placements, new Set([area.id, ...zones.map((z) => z.area.id)])),
        dimmed:
          view.area.length > 0 &&
          !view.area.includes(area.id) &&
          !zones.some((z) => view.area.includes(z.area.id)),
      };
    });
  return {
    areas,
    counties: dataset.counties,
    neighbours: dataset.neighbours,
    seats,
    pins: placements.pins,
    unplaced: placements.unplaced,
    selected: view.select,
    description: describe(areas, figures, placements),
  };
}

/** Seats stand among the places under their area's own code. */
export function seatsOf(dataset: Dataset): AreaScene['seats'] {
  const lookup = lookupOf(dataset);
  return new Map(
    dataset.areas
      .filter((a) => a.kind === 'county')
      .flatMap(({ id }) => {
        const place = lookup.row('places', id);
        return place && place.lon !== null && place.lat !== null
          ? [[id, [place.lon, place.lat]] as const]
          : [];
      }),
  );
}

function countsIn({ trays, pins }: Placements, areaIds: ReadonlySet<string>): SceneArea['counts'] {
  const here = trays.filter((t) => areaIds.has(t.areaId));
  const things = [
    ...here.flatMap((t) => t.badges.flatMap((b) => b.things)),
    ...pins.filter((p) => areaIds.has(p.areaId)),
  ];
  const count = (kind: string) => things.filter((t) => t.kind === kind).length;
  return {
    towns: here.reduce((sum, t) => sum + t.towns.length, 0) + count('town'),
    enterprises: count('enterprise'),
    parks: count('park'),
  };
}

function detailOf({ figure, rank }: AreaRow): string {
  const parts = [rank === null ? '' : `县区第 ${rank} 位`];
  if (figure.kind === 'derived' && figure.coverage.total > 1)
    parts.push(coverageText(figure.coverage, figure.noun));
  if (figure.kind === 'observed' && figure.others.length > 0) parts.push(`另有 ${figure.others.length} 说`);
  return parts.filter((p) => p !== '').join('；');
}

/** The picture in words, from the same state. */
function describe(areas: readonly SceneArea[], figures: AreaFigures | null, placements: Placements): string {
  const towns = placements.trays.reduce((sum, t) => sum + t.towns.length, 0);
  const inTrays = placements.trays.flatMap((t) => t.badges.flatMap((b) => b.things));
  const things = [...inTrays, ...placements.pins];
  const count = (kind: string) => things.filter((t) => t.kind === kind).length;
  const counts = `图中共 ${areas.length} 个县（市、区）、${areas.flatMap((a) => a.zones).length} 个开发区，镇与集群 ${towns + count('town')} 个，企业 ${count('enterprise')} 家，园区 ${count('park')} 个；另有 ${placements.unplaced.length} 项所在县不详，未上图。`;
  if (!figures) return counts;
  const values = figures.rows
    .map((row) => `${row.area.shortName} ${formatFigure(row.figure).line}`)
    .join('，');
  return `${counts}着色为${yearLabel(figures)}${figures.indicator.name}：${values}。${coverageText(figures.coverage, '县区')}。`;
}
