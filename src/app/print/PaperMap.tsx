import type { PaperMap as Props } from '#export/paper/DeckPages.tsx';
import { SceneView } from '#panels/DatasetContext.ts';
import { InPicture } from '#ui/InPicture.ts';
import { WholeMap } from '../export/WholeMap.tsx';

/** The map of a scene as the page draws it, in shapes and text, so that a printer has no pixels to enlarge. */
export const PaperMap: Props = ({ view }) => (
  <InPicture value={true}>
    <SceneView value={view}>
      <WholeMap />
    </SceneView>
  </InPicture>
);
