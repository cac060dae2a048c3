import { lazy, Suspense } from 'react';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { useMapTools } from '#view/mapTools.ts';

/** The geometry of regions comes with the first one drawn. */
const RegionSummary = lazy(async () => ({
  default: (await import('./RegionSummary.tsx')).RegionSummary,
}));

/** Figures of the region drawn on the map; nothing while none is. */
export function RegionPanel({ visible }: { readonly visible: VisibleThings }) {
  const region = useMapTools((s) => s.region);
  if (!region) return null;
  return (
    <Suspense fallback={null}>
      <RegionSummary region={region} visible={visible} />
    </Suspense>
  );
}
