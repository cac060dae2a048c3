import type { Layer, LayerExtension } from '@deck.gl/core';
import { ArcLayer, ColumnLayer, PolygonLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { Hatch } from '#symbology/hatches.ts';
import { HATCH_STYLES } from '#symbology/hatchStyles.ts';
import {
  type Arc,
  type Cell,
  COLUMN_WIDTH,
  type Column,
  type Disc,
  type Mark,
  RING_LINE,
  type Ring,
  type RingPiece,
  ringPieces,
} from '../marks.ts';
import { HatchExtension } from './hatchExtension.ts';
import { type Resolve, rgbaOf } from './palette.ts';
import { ShareExtension } from './shareExtension.ts';

/** What layers are made from; nothing here changes as the pointer or the camera moves. */
export interface DeckInput {
  readonly marks: readonly Mark[];
  readonly resolve: Resolve;
  /** 0 to 1, of the whole look. */
  readonly opacity: number;
  /** Device px for a CSS px. */
  readonly ratio: number;
  /** Metres on the ground for a CSS px of the unzoomed map. */
  readonly metresPerPx: number;
}

interface Shared {
  readonly id: string;
  readonly extensions: LayerExtension[];
}

type Kind = Mark['kind'];
type OfKind<K extends Kind> = Extract<Mark, { kind: K }>;

const position = ([lon, lat]: readonly [number, number]): [number, number] => [lon, lat];

/** How marks of a kind become a layer. A new kind of mark does not compile without one. */
const LAYER_OF: {
  readonly [K in Kind]: (data: readonly OfKind<K>[], shared: Shared, input: DeckInput) => Layer;
} = {
  disc: (data: readonly Disc[], shared, { resolve, opacity }) =>
    new ScatterplotLayer<Disc>({
      ...shared,
      data,
      getPosition: (d) => position(d.at),
      getRadius: (d) => d.radius,
      radiusUnits: 'pixels',
      billboard: true,
      stroked: true,
      getFillColor: (d) => rgbaOf(resolve(d.colour), 0.55 * opacity),
      getLineColor: (d) => rgbaOf(resolve(d.colour), opacity),
      lineWidthUnits: 'pixels',
      getLineWidth: 1.6,
    }),
  column: (data: readonly Column[], shared, { resolve, opacity, metresPerPx }) =>
    new ColumnLayer<Column>({
      ...shared,
      data,
      diskResolution: 24,
      radius: (COLUMN_WIDTH / 2) * metresPerPx,
      extruded: true,
      material: { ambient: 0.75, diffuse: 0.35, shininess: 8, specularColor: [20, 20, 20] },
      getPosition: (d) => position(d.at),
      getElevation: (d) => d.height * metresPerPx,
      getFillColor: (d) => rgbaOf(resolve(d.colour), opacity),
    }),
  ring: (data: readonly Ring[], shared, { resolve, opacity }) =>
    new ScatterplotLayer<RingPiece, { getShare: (piece: RingPiece) => number }>({
      ...shared,
      data: data.flatMap(ringPieces),
      getPosition: (d) => position(d.ring.at),
      getRadius: (d) => d.radius,
      radiusUnits: 'pixels',
      billboard: true,
      filled: false,
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: RING_LINE,
      getLineColor: (d) => rgbaOf(resolve(d.isTrack ? 'var(--line-strong)' : d.ring.colour), opacity),
      getShare: (d) => d.share,
      extensions: [...shared.extensions, new ShareExtension()],
    }),
  arc: (data: readonly Arc[], shared, { resolve, opacity }) =>
    new ArcLayer<Arc>({
      ...shared,
      data,
      getSourcePosition: (d) => position(d.from),
      getTargetPosition: (d) => position(d.to),
      getWidth: (d) => d.width,
      widthUnits: 'pixels',
      getHeight: 0.5,
      getTilt: 40,
      getSourceColor: (d) => rgbaOf(resolve(d.colour), 0.6 * opacity),
      getTargetColor: (d) => rgbaOf(resolve(d.colour), opacity),
    }),
  cell: (data: readonly Cell[], shared, { resolve, opacity }) =>
    new PolygonLayer<Cell>({
      ...shared,
      data,
      getPolygon: (d) => d.corners.map(position),
      stroked: true,
      lineWidthUnits: 'pixels',
      getLineWidth: 1,
      getLineColor: rgbaOf(resolve('var(--map-casing)'), opacity),
      getFillColor: (d) => rgbaOf(resolve(d.colour), 0.85 * opacity),
    }),
};

const KINDS = Object.keys(LAYER_OF) as Kind[];
const HATCHED: readonly (Hatch | null)[] = [null, 'sample', 'rival', 'missing'];

/** Rivals are hatched both ways, as areas are. */
const stripesOf = (hatch: Hatch) =>
  hatch === 'rival' ? [HATCH_STYLES.sample, HATCH_STYLES.rival] : [HATCH_STYLES[hatch]];

function extensionsOf(hatch: Hatch | null, { resolve, ratio }: DeckInput): LayerExtension[] {
  if (hatch === null) return [];
  const ink = rgbaOf(resolve(HATCH_STYLES[hatch].ink));
  return [new HatchExtension({ stripes: stripesOf(hatch), ink, ratio })];
}

/** One layer for each kind of mark and hatch that occurs, kinds in their declared order. */
export function deckLayers(input: DeckInput): readonly Layer[] {
  const ofKind = <K extends Kind>(kind: K): readonly Layer[] =>
    HATCHED.flatMap((hatch) => {
      const data = input.marks.filter((m): m is OfKind<K> => m.kind === kind && m.hatch === hatch);
      if (data.length === 0) return [];
      const shared = { id: `${kind}-${hatch ?? 'plain'}`, extensions: extensionsOf(hatch, input) };
      return [LAYER_OF[kind](data, shared, input)];
    });
  return KINDS.flatMap(ofKind);
}
