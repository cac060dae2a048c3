import { create } from 'zustand';
import type { MapToolId } from '#catalog/mapTools.ts';
import type { LonLat } from '#domain/measurement.ts';
import type { Region } from '#domain/region.ts';

export type MeasuringTool = Extract<MapToolId, 'distance' | 'area'>;

/** A shape measured by the reader; it stays until it is cleared. */
export interface Measurement {
  /** 1-based, in order of drawing. */
  readonly number: number;
  readonly tool: MeasuringTool;
  readonly points: readonly LonLat[];
}

/** What is drawn on the map for the visit: no link carries it. */
interface MapToolStore {
  readonly tool: MapToolId | null;
  readonly measurements: readonly Measurement[];
  /** The part of the map whose figures stand at the side. */
  readonly region: Region | null;
}

export const useMapTools = create<MapToolStore>()(() => ({ tool: null, measurements: [], region: null }));

/** Takes a tool in hand; the one in hand is put down. */
export const chooseTool = (tool: MapToolId | null) =>
  useMapTools.setState((s) => ({ tool: s.tool === tool ? null : tool }));

export const addMeasurement = (tool: MeasuringTool, points: readonly LonLat[]) =>
  useMapTools.setState(({ measurements }) => ({
    measurements: [...measurements, { number: (measurements.at(-1)?.number ?? 0) + 1, tool, points }],
  }));

export const removeMeasurement = (number: number) =>
  useMapTools.setState((s) => ({ measurements: s.measurements.filter((m) => m.number !== number) }));

export const setRegion = (region: Region | null) => useMapTools.setState({ region });

export const clearDrawn = () => useMapTools.setState({ tool: null, measurements: [], region: null });
