import { type LonLat, measureArea, measurePath } from '#domain/measurement.ts';
import { CROSSING, formatArea, formatLength } from '#symbology/formatMeasure.ts';
import type { MeasuringTool } from '#view/mapTools.ts';
import type { Viewport } from '../viewport.ts';

/** A text at a place of the screen, centred there. */
export interface ShapeLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly strong: boolean;
}

/** Legs shorter than this on the screen have no room for their length. */
const LEG_ROOM_PX = 64;
const ABOVE_PX = 16;

/** The texts of a measured shape: each leg and the whole of a line, area and border of a ring. */
export function measureLabels(
  tool: MeasuringTool,
  points: readonly LonLat[],
  viewport: Viewport,
): readonly ShapeLabel[] {
  const screen = points.map(([lon, lat]) => viewport.toScreen(lon, lat));
  const key = points.map((p) => p.join()).join(' ');
  const last = screen[screen.length - 1];
  if (!last || points.length < 2) return [];
  if (tool === 'area') {
    const middle = {
      x: screen.reduce((sum, p) => sum + p.x, 0) / screen.length,
      y: screen.reduce((sum, p) => sum + p.y, 0) / screen.length,
    };
    return [{ key, text: areaText(points), ...middle, strong: true }];
  }
  const { legs, km } = measurePath(points);
  const whole = { key, text: formatLength(km), x: last.x, y: last.y - ABOVE_PX, strong: true };
  if (legs.length < 2) return [whole];
  const each = legs.flatMap((leg, i) => {
    const [from, to] = [screen[i], screen[i + 1]];
    if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < LEG_ROOM_PX) return [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [{ key: `${key} ${i}`, text: formatLength(leg), ...middle, strong: false }];
  });
  return [...each, { ...whole, text: `共 ${whole.text}` }];
}

function areaText(points: readonly LonLat[]): string {
  const measure = measureArea(points);
  return measure.kind === 'crossing' ? CROSSING : formatArea(measure.km2);
}

/** A measured shape in one line, to be read and copied: 「距离 12.34 公里（3 段：…）」. */
export function measureText(tool: MeasuringTool, points: readonly LonLat[]): string {
  if (tool === 'area') {
    const measure = measureArea(points);
    const area = measure.kind === 'crossing' ? CROSSING : `面积 ${formatArea(measure.km2)}`;
    return `${area}，周长 ${formatLength(measure.perimeterKm)}`;
  }
  const { legs, km } = measurePath(points);
  const each = legs.length > 1 ? `（${legs.length} 段：${legs.map(formatLength).join('、')}）` : '';
  return `距离 ${formatLength(km)}${each}`;
}
