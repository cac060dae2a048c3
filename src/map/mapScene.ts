import type { Area, Outlines, Town } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Pin, Placements, SectorBadge } from '#selectors/placements.ts';
import type { AreaFill } from '#symbology/areaFill.ts';
import type { AreaLabel } from '#symbology/areaLabel.ts';
import type { Selection } from '#view/viewState.ts';

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

/** Everything a map draws; made from the dataset and the view, without pixels. */
export interface MapScene {
  readonly areas: readonly SceneArea[];
  readonly counties: Outlines;
  readonly neighbours: Outlines;
  /** Longitude and latitude of the counties' seats, by area id: the same object as long as the data are. */
  readonly seats: ReadonlyMap<string, readonly [number, number]>;
  readonly pins: readonly Pin[];
  readonly unplaced: Placements['unplaced'];
  readonly selected: Selection | null;
  /** The picture in words, for readers who cannot see it. */
  readonly description: string;
}

export interface MapEvents {
  readonly onSelect: (selection: Selection | null) => void;
}
