import { hexbin } from 'd3-hexbin';
import { fromMercator, mercatorX, mercatorY } from '#domain/mercator.ts';

type LonLat = readonly [lon: number, lat: number];

/** A cell of the grid that has something in it; `corners` in degrees. */
export interface HexCell {
  readonly key: string;
  readonly centre: LonLat;
  readonly corners: readonly LonLat[];
  readonly count: number;
}

/** Radius of a cell in radians of Web Mercator: about 3.5 km at this latitude. */
const RADIUS = 0.0007;
/** Counts points in a grid of hexagons that lies still on the ground, whatever is filtered or zoomed. */
export function hexCells(points: readonly LonLat[]): readonly HexCell[] {
  const grid = hexbin<LonLat>()
    .x(([lon]) => mercatorX(lon))
    .y(([, lat]) => -mercatorY(lat))
    .radius(RADIUS);
  const corners = Array.from({ length: 6 }, (_, i) => {
    const angle = (i * Math.PI) / 3;
    return [Math.sin(angle) * RADIUS, -Math.cos(angle) * RADIUS] as const;
  });
  return grid([...points]).map((bin) => ({
    key: `${bin.x.toFixed(6)},${bin.y.toFixed(6)}`,
    centre: fromMercator(bin.x, -bin.y),
    corners: corners.map(([dx, dy]) => fromMercator(bin.x + dx, -bin.y - dy)),
    count: bin.length,
  }));
}
