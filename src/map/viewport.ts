import { type Camera, HOME, zoomTo } from './camera.ts';
import type { Point, Projection } from './projection.ts';

/** Degrees (WGS-84) to CSS px of the map frame and back, under the current camera, tilt included. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly toScreen: (lon: number, lat: number) => Point;
  readonly toLonLat: (x: number, y: number) => readonly [lon: number, lat: number];
}

/** The same, with the fitted map's plane (CSS px, unzoomed) between degrees and screen. */
export interface MapViewport extends Viewport {
  readonly camera: Camera;
  /** `lift`: height above the ground, CSS px of the unzoomed map. */
  readonly planeToScreen: (point: Point, lift?: number) => Point;
  readonly screenToPlane: (point: Point) => Point;
  /** Screen = k × plane + (x, y), for a camera that neither leans nor turns. */
  readonly flat: { readonly k: number; readonly x: number; readonly y: number };
  /** What MapLibre calls this camera. */
  readonly geographic: {
    readonly center: [lon: number, lat: number];
    readonly zoom: number;
    readonly pitch: number;
    readonly bearing: number;
  };
}

/** Distance of the eye from the middle of the map in heights of the map; that of MapLibre's lens (36.87°). */
const EYE = 1.5;
const TILE = 512;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

export function viewportOf(
  projection: Projection,
  camera: Camera,
  width: number,
  height: number,
  /** Without a third dimension what stands upright is drawn upward on the sheet. */
  isSheet = false,
): MapViewport {
  const { k, east, north, pitch, bearing } = camera;
  const middle = { x: width / 2, y: height / 2 };
  const flat = {
    k,
    x: middle.x - k * (middle.x + east * projection.scale),
    y: middle.y - k * (middle.y - north * projection.scale),
  };
  const [sinP, cosP] = [Math.sin(rad(pitch)), Math.cos(rad(pitch))];
  const [sinB, cosB] = [Math.sin(rad(bearing)), Math.cos(rad(bearing))];
  const eye = EYE * height;

  const planeToScreen = (point: Point, lift = 0): Point => {
    const dx = k * point.x + flat.x - middle.x;
    const dy = k * point.y + flat.y - middle.y;
    const x = dx * cosB + dy * sinB;
    const y = dy * cosB - dx * sinB;
    const z = lift * k;
    if (isSheet) return { x: middle.x + dx, y: middle.y + dy - z };
    // What lies behind the eye is put far away instead of being turned over.
    const depth = Math.max(eye - y * sinP - z * cosP, eye * 0.01);
    return { x: middle.x + (x * eye) / depth, y: middle.y + ((y * cosP - z * sinP) * eye) / depth };
  };
  const screenToPlane = (point: Point): Point => {
    const sx = point.x - middle.x;
    const sy = point.y - middle.y;
    const y = (sy * eye) / Math.max(eye * cosP + sy * sinP, eye * 0.01);
    const x = (sx * (eye - y * sinP)) / eye;
    const dx = x * cosB - y * sinB;
    const dy = x * sinB + y * cosB;
    return { x: (dx + middle.x - flat.x) / k, y: (dy + middle.y - flat.y) / k };
  };
  const toLonLat = (x: number, y: number) => {
    const plane = screenToPlane({ x, y });
    return projection.unproject(plane.x, plane.y);
  };
  const [lon, lat] = toLonLat(middle.x, middle.y);
  return {
    width,
    height,
    camera,
    flat,
    planeToScreen,
    screenToPlane,
    toScreen: (lonAt, latAt) => planeToScreen(projection.project(lonAt, latAt)),
    toLonLat,
    geographic: {
      center: [lon, lat],
      zoom: Math.log2((k * projection.scale * 2 * Math.PI) / TILE),
      pitch,
      bearing,
    },
  };
}

/** Brings a point of the ground to where another is now. */
const shift = (camera: Camera, { scale }: Projection, ground: Point, place: Point): Camera => ({
  ...camera,
  east: camera.east + (ground.x - place.x) / scale,
  north: camera.north - (ground.y - place.y) / scale,
});

/** Moves the ground so that what was at one point of the screen comes to another. */
export const drag = (viewport: MapViewport, projection: Projection, from: Point, to: Point): Camera =>
  shift(viewport.camera, projection, viewport.screenToPlane(from), viewport.screenToPlane(to));

/** Zooms about a point of the screen, which stays where it is; all the way out is home. */
export function zoomAbout(
  viewport: MapViewport,
  projection: Projection,
  factor: number,
  about: Point,
): Camera {
  const { camera, width, height } = viewport;
  const zoomed = zoomTo(camera, camera.k * factor);
  if (zoomed.k === 1) return { ...HOME, pitch: camera.pitch, bearing: camera.bearing };
  const now = viewportOf(projection, zoomed, width, height);
  return shift(zoomed, projection, viewport.screenToPlane(about), now.screenToPlane(about));
}
