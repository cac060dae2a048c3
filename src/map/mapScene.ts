import type { Area, Outlines, Town } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Pin, Placements, SectorBadge } from '#selectors/placements.ts';
import type { AreaFill } from '#symbology/areaFill.ts';
import type { AreaLabel } from '#symbology/areaLabel.ts';
import type { Selection } from '#view/viewState.ts';
import type { Crowd, Mark, Marker } from './marks.ts';

/** One county to draw, with what is known to lie in it. */
export interface SceneArea {
  readonly area: Area;
  /** Of the chosen indicator and year; null in 产业分布. */
  readonly figure: Figure | null;
  /** The second indicator's figure, or that of the earlier year; null where one figure says it all. */
  readonly beside: Figure | null;
  readonly fill: AreaFill;
  /** What stands with the name; null in 产业分布. */
  readonly label: AreaLabel | null;
  /** Change, share of the limit, coverage, rank or reason, for the tooltip; '' when there is nothing to add. */
  readonly detail: string;
  readonly towns: readonly Town[];
  readonly badges: readonly SectorBadge[];
  /** Zones inside it, drawn as markers of their own kind: no outline is published. */
  readonly zones: readonly SceneZone[];
  /** Everything visible that lies in it, pins and zones included. */
  readonly counts: { readonly towns: number; readonly enterprises: number; readonly parks: number };
  readonly dimmed: boolean;
}

export interface SceneZone {
  readonly area: Area;
  readonly figure: Figure | null;
  readonly badges: readonly SectorBadge[];
}

export interface Township {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** Areas and places of a map; made from the dataset and the view, without pixels. */
export interface AreaScene {
  readonly areas: readonly SceneArea[];
  readonly counties: Outlines;
  readonly neighbours: Outlines;
  /** Longitude and latitude of the counties' seats, by area id: the same object as long as the data are. */
  readonly seats: ReadonlyMap<string, readonly [number, number]>;
  readonly unplaced: Placements['unplaced'];
  readonly selected: Selection | null;
  /** The picture in words, for readers who cannot see it. */
  readonly description: string;
}

/** Everything a map draws: the areas, and what a look puts over them. */
export interface MapScene extends AreaScene {
  /** Townships with a known position: the same object as long as the data are. */
  readonly townships: readonly Township[];
  readonly pins: readonly Pin[];
  /** Things that stand with a mark of the look instead of in their area's block. */
  readonly markers: readonly Marker[];
  /** What the look draws. */
  readonly marks: readonly Mark[];
  /** Pins so many that they are drawn as points; `pins` is then empty. */
  readonly crowd: Crowd | null;
  /** Degrees the look leans the map. */
  readonly tilt: number;
}

export interface MapEvents {
  readonly onSelect: (selection: Selection | null) => void;
}
