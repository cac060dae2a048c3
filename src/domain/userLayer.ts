import type { Feature, FeatureCollection, GeoJSON } from 'geojson';
import type { Issue } from '#catalog/issues.ts';
import type { Datum, UserColour } from '#catalog/userLayers.ts';

/** What is kept of a feature's properties: texts, to be shown as they stand. */
export interface UserProperties {
  /** '' where the file has none. */
  readonly name: string;
  /** The first few properties, each as text. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Points, lines and polygons, single or many; a collection is taken apart when it is read. */
export type UserGeometry = Extract<GeoJSON, { readonly coordinates: unknown }>;
export type UserFeature = Feature<UserGeometry, UserProperties>;
export type UserFeatures = FeatureCollection<UserGeometry, UserProperties>;

/** [west, south, east, north] in degrees. */
export type Bounds4 = readonly [west: number, south: number, east: number, north: number];

/** Something to tell of a layer: what is wrong, and what would be right. */
export type LayerNote = Pick<Issue, 'severity' | 'message' | 'expected' | 'found'>;

/** A reader's own layer, kept for the visit. */
export interface UserLayer {
  readonly id: string;
  /** The file's name without its ending. */
  readonly name: string;
  readonly colour: UserColour;
  readonly shown: boolean;
  /** Percent, 10 to 100. */
  readonly opacity: number;
  readonly datum: Datum;
  /** In WGS-84 degrees; positions have two numbers, rings are closed. */
  readonly data: UserFeatures;
  /** As the file has it, in `datum`: what a change of datum starts from. */
  readonly original: UserFeatures;
  readonly bounds: Bounds4;
  readonly notes: readonly LayerNote[];
}
