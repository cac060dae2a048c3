import { MapPicture } from '#panels/picture/MapPicture.tsx';
import styles from './WholeMap.module.css';

/** The map of the view with its legend, as large as its place, for paper and pictures, where nothing answers a hand. */
export const WholeMap = () => (
  <div className={styles.map} inert>
    <MapPicture />
  </div>
);
