import type { PaperMap as Props } from '#export/paper/DeckPages.tsx';
import { SceneView } from '#panels/DatasetContext.ts';
import { MapPicture } from '#panels/picture/MapPicture.tsx';
import { InPicture } from '#ui/InPicture.ts';
import styles from './PaperMap.module.css';

/** The map of a scene as the page draws it, in shapes and text, so that a printer has no pixels to enlarge. */
export const PaperMap: Props = ({ view }) => (
  <div className={styles.map} inert>
    <InPicture value={true}>
      <SceneView value={view}>
        <MapPicture />
      </SceneView>
    </InPicture>
  </div>
);
