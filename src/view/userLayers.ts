import { create } from 'zustand';
import { USER_COLOURS } from '#catalog/userLayers.ts';
import type { Bounds4, LayerNote, UserFeature, UserLayer } from '#domain/userLayer.ts';

/** A file being read. */
export interface ReadingFile {
  readonly id: string;
  readonly file: string;
  readonly stage: string;
  readonly cancel: () => void;
}

/** A file that gave no layer, and why. */
export interface RefusedFile {
  readonly id: string;
  readonly file: string;
  readonly notes: readonly LayerNote[];
}

/** One feature of one layer. */
export interface PickedFeature {
  readonly layerId: string;
  readonly index: number;
}

/** The reader's own layers, kept for the visit; nothing of them goes into the address. */
interface UserLayerStore {
  /** Lowest first. */
  readonly layers: readonly UserLayer[];
  readonly reading: readonly ReadingFile[];
  readonly refused: readonly RefusedFile[];
  /** The feature told of on the map. */
  readonly picked: PickedFeature | null;
  /** A frame of degrees the map is asked to bring into view; null when it has. */
  readonly goal: Bounds4 | null;
}

export const useUserLayers = create<UserLayerStore>()(() => ({
  layers: [],
  reading: [],
  refused: [],
  picked: null,
  goal: null,
}));

let counted = 0;
export const newLayerId = (): string => {
  counted += 1;
  return `layer-${counted}`;
};

/** The first colour no layer has, or the one that comes next. */
const nextColour = (layers: readonly UserLayer[]): UserLayer['colour'] =>
  USER_COLOURS.find((colour) => layers.every((l) => l.colour !== colour)) ??
  USER_COLOURS[layers.length % USER_COLOURS.length] ??
  USER_COLOURS[0];

type NewLayer = Omit<UserLayer, 'colour' | 'shown' | 'opacity'>;

export const addLayer = (layer: NewLayer) =>
  useUserLayers.setState(({ layers }) => ({
    layers: [...layers, { ...layer, colour: nextColour(layers), shown: true, opacity: 100 }],
  }));

export const changeLayer = (id: string, patch: Partial<Omit<UserLayer, 'id'>>) =>
  useUserLayers.setState(({ layers }) => ({
    layers: layers.map((layer) => (layer.id === id ? { ...layer, ...patch } : layer)),
  }));

export const removeLayer = (id: string) =>
  useUserLayers.setState(({ layers, picked }) => ({
    layers: layers.filter((layer) => layer.id !== id),
    picked: picked?.layerId === id ? null : picked,
  }));

export const pickFeature = (picked: PickedFeature | null) => useUserLayers.setState({ picked });

/** Asks the map to bring a frame of degrees into view; it takes the goal back when it has. */
export const setGoal = (goal: Bounds4 | null) => useUserLayers.setState({ goal });

/** Sets what is told of a file being read; null when it is no longer. */
export const setReading = (id: string, file: ReadingFile | null) =>
  useUserLayers.setState(({ reading }) => {
    const known = reading.some((r) => r.id === id);
    if (file && !known) return { reading: [...reading, file] };
    return { reading: reading.flatMap((r) => (r.id === id ? (file ? [file] : []) : [r])) };
  });

export const addRefused = (file: RefusedFile) =>
  useUserLayers.setState(({ refused }) => ({ refused: [...refused, file] }));

export const dismissRefused = (id: string) =>
  useUserLayers.setState(({ refused }) => ({ refused: refused.filter((r) => r.id !== id) }));

/** The feature that is told of, with its layer; undefined when there is none or it is not shown. */
export function pickedIn(
  layers: readonly UserLayer[],
  picked: PickedFeature | null,
): { readonly layer: UserLayer; readonly feature: UserFeature } | undefined {
  const layer = layers.find((l) => l.id === picked?.layerId && l.shown);
  const feature = picked && layer?.data.features[picked.index];
  return layer && feature ? { layer, feature } : undefined;
}
