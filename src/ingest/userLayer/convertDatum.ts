import gcoord from 'gcoord';
import type { Datum } from '#catalog/userLayers.ts';
import type { Bounds4, UserFeatures } from '#domain/userLayer.ts';
import { boundsOfFeatures, movePositions } from './positions.ts';

const FROM = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const satisfies Record<
  Datum,
  unknown
>;

export interface Converted {
  readonly data: UserFeatures;
  readonly bounds: Bounds4;
}

/** Reads the coordinates as being in `datum` and gives them in WGS-84 degrees. */
export function convertDatum(original: UserFeatures, datum: Datum): Converted {
  const from = FROM[datum];
  if (from === gcoord.WGS84) return { data: original, bounds: boundsOfFeatures(original) };
  const data: UserFeatures = {
    type: 'FeatureCollection',
    features: original.features.map((feature) => ({
      ...feature,
      geometry: movePositions(feature.geometry, ([lon = 0, lat = 0]) =>
        gcoord.transform([lon, lat], from, gcoord.WGS84),
      ),
    })),
  };
  return { data, bounds: boundsOfFeatures(data) };
}
