import { type Camera, HOME } from '#map/camera.ts';

let shown = HOME;

/** Where the reader looks at the map from, for who draws it elsewhere. */
export const shownCamera = (): Camera => shown;

export const tellCamera = (camera: Camera): void => {
  shown = camera;
};
