import type { Area, Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { AreaScene, SceneArea } from '#map/mapScene.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import type { Placements } from '#selectors/placements.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import type { ViewState } from '#view/viewState.ts';
import { type DressedArea, dressOverlay } from './dressOverlay.ts';
import { overlayCoverage, overlayName, overlayPeriod } from './overlayWords.ts';

/** Joins figures and places into what the map draws. `overlay` is null in 产业分布. */
export function makeScene(
  dataset: Dataset,
  view: ViewState,
  overlay: AreaOverlay | null,
  placements: Placements,
  seats: AreaScene['seats'],
): AreaScene {
  const dressed = overlay ? dressOverlay(dataset, view, overlay) : [];
  const dressOf = (id: string) => dressed.find((d) => d.area.id === id) ?? null;
  const trayOf = (id: string) => placements.trays.find((t) => t.areaId === id);
  const zonesIn = (county: Area) =>
    dataset.areas.filter((a) => a.kind === 'zone' && a.parentId === county.id);
  const areas = dataset.areas
    .filter((a) => a.kind === 'county')
    .map((area): SceneArea => {
      const dress = dressOf(area.id);
      const zones = zonesIn(area).map((zone) => ({
        area: zone,
        figure: dressOf(zone.id)?.figure ?? null,
        badges: trayOf(zone.id)?.badges ?? [],
      }));
      return {
        area,
        figure: dress?.figure ?? null,
        beside: dress?.beside ?? null,
        fill: dress?.fill ?? { kind: 'none' },
        label: dress?.label ?? null,
        detail: dress?.detail ?? '',
        towns: [area, ...zones.map((z) => z.area)].flatMap((a) => trayOf(a.id)?.towns ?? []),
        badges: trayOf(area.id)?.badges ?? [],
        zones,
        counts: countsIn(placements, [area.id, ...zones.map((z) => z.area.id)]),
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
    unplaced: placements.unplaced,
    selected: view.select,
    description: describe(areas, dressed, overlay, placements),
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

/** Of one area and the zones in it, or of all there are. */
function countsIn({ counts }: Placements, areaIds: Iterable<string> = counts.keys()): SceneArea['counts'] {
  const sum = { towns: 0, enterprises: 0, parks: 0 };
  for (const id of areaIds) {
    const here = counts.get(id);
    sum.towns += here?.towns ?? 0;
    sum.enterprises += here?.enterprises ?? 0;
    sum.parks += here?.parks ?? 0;
  }
  return sum;
}

/** The picture in words, from the same state. */
function describe(
  areas: readonly SceneArea[],
  dressed: readonly DressedArea[],
  overlay: AreaOverlay | null,
  placements: Placements,
): string {
  const { towns, enterprises, parks } = countsIn(placements);
  const counts = `图中共 ${areas.length} 个县（市、区）、${areas.flatMap((a) => a.zones).length} 个开发区，镇与集群 ${towns} 个，企业 ${enterprises} 家，园区 ${parks} 个；另有 ${placements.unplaced.length} 项所在县不详，未上图。`;
  if (!overlay) return counts;
  const values = dressed.map((d) => `${d.area.shortName} ${saidOf(d, overlay)}`).join('，');
  return `${counts}着色为${overlayPeriod(overlay)}${overlayName(overlay)}：${values}。${overlayCoverage(overlay)}。`;
}

/** One indicator is named once before all areas. */
const saidOf = ({ figure, label }: DressedArea, { kind }: AreaOverlay): string =>
  kind === 'single' ? formatFigure(figure).line : label.spoken;
