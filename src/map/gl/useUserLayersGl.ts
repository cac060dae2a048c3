import type { GeoJSONSource, Map as GlMapObject } from 'maplibre-gl';
import { useEffect } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { UserFeatures, UserLayer } from '#domain/userLayer.ts';
import { GL_LAYERS } from './glStyle.ts';
import type { MadeMap } from './madeMap.ts';
import { sourceOf, userLayerSpecs } from './userLayerSpecs.ts';

/** What a source was last given, so that colour or opacity does not send geometry again. */
const given = new WeakMap<GeoJSONSource, UserFeatures>();

/** Draws the reader's own layers in WebGL, at their place in the order of layers. */
export function useUserLayersGl(
  made: MadeMap | null,
  users: readonly UserLayer[],
  layers: readonly LayerSetting[],
): void {
  useEffect(() => {
    if (!made) return;
    const { map, resolve } = made;
    const setting = layers.find(({ id }) => id === 'user');
    const shown = setting?.shown ? users.filter((layer) => layer.shown) : [];
    dropOthers(map, new Set(shown.map(sourceOf)));
    const above = firstAbove(layers);
    for (const layer of shown) {
      giveData(map, layer);
      for (const spec of userLayerSpecs(layer, (setting?.opacity ?? 100) / 100, resolve)) {
        if (map.getLayer(spec.id)) map.removeLayer(spec.id);
        map.addLayer(spec, above);
      }
    }
  }, [made, users, layers]);
}

function giveData(map: GlMapObject, layer: UserLayer): void {
  const id = sourceOf(layer);
  const known = map.getSource<GeoJSONSource>(id);
  if (!known) map.addSource(id, { type: 'geojson', data: layer.data, tolerance: 0.1 });
  else if (given.get(known) !== layer.data) known.setData(layer.data);
  const source = map.getSource<GeoJSONSource>(id);
  if (source) given.set(source, layer.data);
}

/** MapLibre's layer that ours stand below: the lowest of what comes after them in the order, or the outlines. */
function firstAbove(layers: readonly LayerSetting[]): string {
  const at = layers.findIndex(({ id }) => id === 'user');
  return layers.slice(at + 1).flatMap(({ id }) => GL_LAYERS[id] ?? [])[0] ?? 'areas-line';
}

/** Takes away what is no longer shown. */
function dropOthers(map: GlMapObject, kept: ReadonlySet<string>): void {
  const style = map.getStyle();
  for (const layer of style.layers) {
    if ('source' in layer && layer.source.startsWith('user-') && !kept.has(layer.source))
      map.removeLayer(layer.id);
  }
  for (const id of Object.keys(style.sources)) {
    if (id.startsWith('user-') && !kept.has(id)) map.removeSource(id);
  }
}
