import { MAP_TOOLS, type MapToolId } from '#catalog/mapTools.ts';
import { closeRing, crossesItself, type LonLat } from '#domain/measurement.ts';

/** A shape being drawn. */
export interface Drawing {
  readonly tool: MapToolId;
  readonly points: readonly LonLat[];
  /** Where the next point would be: under the mouse or the crosshair. */
  readonly pointer: LonLat | null;
  /** Ended by the reader: `points` are the shape. */
  readonly done: boolean;
}

export type DrawingEvent =
  | { readonly kind: 'move'; readonly at: LonLat | null }
  /** `on`: the point of the drawing that was pressed again. */
  | { readonly kind: 'press'; readonly at: LonLat; readonly on: 'first' | 'last' | null }
  | { readonly kind: 'end' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'cancel' };

export const startDrawing = (tool: MapToolId, pointer: LonLat | null = null): Drawing => ({
  tool,
  points: [],
  pointer,
  done: false,
});

/** What becomes of a drawing. A shape that is not whole cannot be ended, nor a region that crosses itself. */
export function step(drawing: Drawing, event: DrawingEvent): Drawing {
  if (drawing.done) return drawing;
  switch (event.kind) {
    case 'move':
      return { ...drawing, pointer: event.at };
    case 'press':
      return press(drawing, event.at, event.on);
    case 'end':
      return end(drawing);
    case 'undo':
      return { ...drawing, points: drawing.points.slice(0, -1) };
    case 'cancel':
      return { ...drawing, points: [] };
  }
}

/** Pressing the last point again ends the shape, and so does pressing the first of a closed one. */
function press(drawing: Drawing, at: LonLat, on: 'first' | 'last' | null): Drawing {
  const { closed, least, most } = MAP_TOOLS[drawing.tool];
  const { points } = drawing;
  if (on === 'last') return end(drawing);
  if (on === 'first' && closed && points.length >= least) return end(drawing);
  if (drawing.tool === 'box' && points.some(([lon, lat]) => lon === at[0] || lat === at[1])) return drawing;
  const grown = { ...drawing, points: [...points, at], pointer: at };
  return grown.points.length === most ? end(grown) : grown;
}

const end = (drawing: Drawing): Drawing =>
  drawing.points.length < MAP_TOOLS[drawing.tool].least || isRefused(drawing)
    ? drawing
    : { ...drawing, done: true };

/** Whether the points make a region that crosses itself and so encloses nothing certain. */
export const isRefused = ({ tool, points }: Pick<Drawing, 'tool' | 'points'>): boolean =>
  MAP_TOOLS[tool].makes === 'region' && tool !== 'box' && crossesItself(closeRing(points));

/** The points of the shape as it would be if the pointer were pressed: a box by its four corners. */
export function shapePoints({ tool, points, pointer, done }: Drawing): readonly LonLat[] {
  const last = points[points.length - 1];
  const goesOn = pointer && last && !done && (pointer[0] !== last[0] || pointer[1] !== last[1]);
  const shown = goesOn ? [...points, pointer] : points;
  if (tool !== 'box') return shown;
  const [a, b] = shown;
  return a && b ? [a, [b[0], a[1]], b, [a[0], b[1]]] : shown;
}
