import { LOOKS } from '#catalog/looks.ts';
import type { AreaScene, MapScene, SceneArea } from '#map/mapScene.ts';
import type { Marker } from '#map/marks.ts';
import { crowdOf } from './crowdOf.ts';
import type { LookDrawing, LookInput } from './looks/look.ts';
import { townshipsOf } from './townshipsOf.ts';

/** Puts what a look draws over the areas: what stands with a mark stands nowhere else. */
export function withLook(
  scene: AreaScene,
  { dataset, view, placements }: LookInput,
  { marks, markers, title, note }: LookDrawing,
): MapScene {
  const crowd = view.look === 'hexagons' ? null : crowdOf(dataset, placements);
  const marked = new Set(markers.map(({ thing }) => `${thing.kind}:${thing.id}`));
  const withZones = view.layers.some((layer) => layer.id === 'zones' && layer.shown);
  const aggregated = crowd !== null || view.look === 'hexagons';
  const words =
    title === '' ? '' : `图形为${LOOKS[view.look].label}：${title}。${describe(markers)}${note}。`;
  return {
    ...scene,
    areas: scene.areas.map((area) => withoutMarked(withZones ? area : { ...area, zones: [] }, marked)),
    pins: aggregated ? [] : placements.pins.filter((pin) => !marked.has(`${pin.kind}:${pin.id}`)),
    marks,
    markers,
    crowd,
    tilt: LOOKS[view.look].tilt,
    townships: townshipsOf(dataset),
    description: `${scene.description}${words}`,
  };
}

const withoutMarked = (area: SceneArea, marked: ReadonlySet<string>): SceneArea =>
  marked.size === 0 ? area : { ...area, towns: area.towns.filter((t) => !marked.has(`town:${t.id}`)) };

const describe = (markers: readonly Marker[]): string =>
  markers.flatMap(({ thing, value }) => (value === null ? [] : [`${thing.name} ${value.line}`])).join('，') +
  (markers.some((m) => m.value !== null) ? '。' : '');
