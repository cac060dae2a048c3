import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Issue } from '#catalog/issues.ts';
import type { CoreTableName, RowOf } from '#catalog/tables.ts';

export type Area = RowOf<'areas'>;
export type Sector = RowOf<'sectors'>;
export type Town = RowOf<'towns'>;
export type Enterprise = RowOf<'enterprises'>;
export type Park = RowOf<'parks'>;
export type Indicator = RowOf<'indicators'>;
export type Observation = RowOf<'observations'>;
export type Target = RowOf<'targets'>;
export type Brand = RowOf<'brands'>;
export type Source = RowOf<'sources'>;

/** Outlines in WGS-84 degrees. `id` is an area id for counties, a six-digit code for neighbours. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { id: string; name: string }>;

/** What the descriptor says of the package as a whole. */
export interface PackageMeta {
  readonly title: string;
  readonly version: string;
  readonly edition: 'internal' | 'public';
  /** Printed on every view, e.g. 内部资料. */
  readonly grade: string;
  /** YYYY-MM or YYYY-MM-DD: the newest date the figures speak of. */
  readonly dataDate: string;
  /** Map review number, '' until it is set. */
  readonly reviewNumber: string;
  /** Where the outlines come from, one line. */
  readonly outlineCredit: string;
  /** Where others open this page, for links that leave the screen; '' where it is not known. */
  readonly publicAddress: string;
  /** Hosts a source may be linked to. */
  readonly linkHosts: readonly string[];
  /** What the public edition leaves blank: columns as `enterprises.products`, and `positions`. */
  readonly internal: readonly string[];
}

export type Tables = { readonly [T in CoreTableName]: readonly RowOf<T>[] };

/** Everything the views draw from. Immutable; made once per load by `ingest`. */
export interface Dataset extends Tables {
  readonly meta: PackageMeta;
  readonly counties: Outlines;
  readonly neighbours: Outlines;
  /** 数据说明, in Markdown. */
  readonly notes: string;
  /** What was found wrong; the rows concerned are not in the tables. */
  readonly issues: readonly Issue[];
  /** Subjects and indicators of rows left out for a fault: there is a figure, but it could not be read. */
  readonly refused: readonly { readonly subjectId: string; readonly indicatorId: string }[];
  /** Files that could not be read: nothing may be concluded from their emptiness. */
  readonly unreadable: readonly string[];
  /** Towns whose level rests on evidence of the policy's files or of the reader, not on the list of towns. */
  readonly attestedTowns?: ReadonlySet<string>;
  /** Ids of the evidence the reader has entered, where it counts in what is shown. */
  readonly ownEvidence?: ReadonlySet<string>;
}
