import { pngOf } from './pictures.tsx';
import type { DrawMap } from './scenePictures.ts';
import { WholeMap } from './WholeMap.tsx';

/** px of a map on a slide. */
const ON_SLIDE = { width: 1600, height: 1372 };
/** CSS px it is laid out in: as few as leave the legend its place beside the map, so that texts are large on the slide. */
const LAID_OUT = { width: 708, height: 607 };

/** The map of a scene as the page draws it, as large as a slide has room for. */
export const sceneMap: DrawMap = (dataset, view, signal) => {
  const subject = { dataset, view, policy: { kind: 'loading' }, part: <WholeMap /> } as const;
  return pngOf(subject, ON_SLIDE, { signal, onStage: () => {} }, [LAID_OUT]);
};
