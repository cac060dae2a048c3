import { MapPicture } from '#panels/picture/MapPicture.tsx';
import { pngOf } from './pictures.tsx';
import type { DrawMap } from './scenePictures.ts';

/** px of a map on a slide, and those it is laid out in. */
const ON_SLIDE = { width: 1600, height: 1372 };
const LAID_OUT = { width: 800, height: 686 };

/** The map of a scene as the page draws it, as large as a slide has room for. */
export const sceneMap: DrawMap = (dataset, view, signal) => {
  const subject = { dataset, view, policy: { kind: 'loading' }, part: <MapPicture /> } as const;
  return pngOf(subject, ON_SLIDE, { signal, onStage: () => {} }, [LAID_OUT]);
};
