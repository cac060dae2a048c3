import type { PlacedThing } from '#selectors/placements.ts';
import type { FigureText } from '#symbology/formatFigure.ts';
import type { Hatch } from '#symbology/hatches.ts';
import type { Selection } from '#view/viewState.ts';

type LonLat = readonly [lon: number, lat: number];

interface Drawn {
  readonly key: string;
  /** A CSS colour or `var(--token)`. */
  readonly colour: string;
  /** What is sample, not settled or missing is hatched as areas are. */
  readonly hatch: Hatch | null;
  /** What a click on it selects; null for what stands for many things. */
  readonly selection: Selection | null;
  /** The mark in words: name, figure, standing. */
  readonly label: string;
}

/** A value as the area of a circle. */
export interface Disc extends Drawn {
  readonly kind: 'disc';
  readonly at: LonLat;
  /** CSS px. */
  readonly radius: number;
}

/** A value as the height of a column. */
export interface Column extends Drawn {
  readonly kind: 'column';
  readonly at: LonLat;
  /** CSS px of the unzoomed map. */
  readonly height: number;
}

/** A share of a target or limit as part of a ring; null where it cannot be told. */
export interface Ring extends Drawn {
  readonly kind: 'ring';
  readonly at: LonLat;
  readonly radius: number;
  /** 1 is the whole; more is drawn as the whole and a second, outer line. */
  readonly share: number | null;
}

/** Something bound to something else; `width` in CSS px tells how many. */
export interface Arc extends Drawn {
  readonly kind: 'arc';
  readonly from: LonLat;
  readonly to: LonLat;
  readonly width: number;
}

/** A cell of a grid with the number of things in it. */
export interface Cell extends Drawn {
  readonly kind: 'cell';
  readonly corners: readonly LonLat[];
}

/** What a look draws, the same for both base maps. */
export type Mark = Disc | Column | Ring | Arc | Cell;

/** Column width in CSS px of the unzoomed map. */
export const COLUMN_WIDTH = 16;
/** Line of a ring in CSS px. */
export const RING_LINE = 5;

/** Many points at once, drawn without a symbol each. */
export interface Crowd {
  readonly count: number;
  /** x and y in radians of Mercator, one after the other. */
  readonly ground: Float64Array;
  /** The CSS colours there are, and which of them each has. */
  readonly colours: readonly string[];
  readonly colourAt: Uint16Array;
  readonly selectionOf: (index: number) => Selection;
  readonly nameOf: (index: number) => string;
}

/** A piece of a ring from the top clockwise: `share` of the full circle, as a quiet track or in colour. */
export interface RingPiece {
  readonly ring: Ring;
  readonly radius: number;
  readonly share: number;
  readonly isTrack: boolean;
}

/** The track, the share on it, and what goes beyond the whole on a second ring outside. */
export function ringPieces(ring: Ring): readonly RingPiece[] {
  const track = { ring, radius: ring.radius, share: 1, isTrack: true };
  if (ring.share === null) return [track];
  const inner = { ring, radius: ring.radius, share: Math.min(1, Math.max(0, ring.share)), isTrack: false };
  const beyond = Math.min(1, ring.share - 1);
  return beyond > 0
    ? [track, inner, { ring, radius: ring.radius + RING_LINE + 2, share: beyond, isTrack: false }]
    : [track, inner];
}

/** A thing shown by a mark: its symbol stands at the middle of the mark, its name and value below. */
export interface Marker {
  readonly thing: PlacedThing;
  readonly lon: number;
  readonly lat: number;
  /** Room the mark takes about the symbol, CSS px. */
  readonly radius: number;
  readonly value: FigureText | null;
}
