import type { LayerSetting } from '#catalog/layers.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';

/** What the filters leave, less the kinds whose layer is switched off. */
export function shownThings(visible: VisibleThings, layers: readonly LayerSetting[]): VisibleThings {
  const off = new Set(layers.filter((layer) => !layer.shown).map((layer) => layer.id));
  if (!off.has('towns') && !off.has('enterprises') && !off.has('parks')) return visible;
  return {
    towns: off.has('towns') ? [] : visible.towns,
    enterprises: off.has('enterprises') ? [] : visible.enterprises,
    parks: off.has('parks') ? [] : visible.parks,
  };
}
