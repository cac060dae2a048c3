import styles from './MapView.module.css';

interface Props {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
}

/** Nearer, farther, and back to the whole city. */
export const ZoomButtons = ({ zoomIn, zoomOut, reset }: Props) => (
  <div className={styles.zoom} data-overlay="" data-cover="">
    <button type="button" onClick={zoomIn} aria-label="放大">
      ＋
    </button>
    <button type="button" onClick={zoomOut} aria-label="缩小">
      －
    </button>
    <button type="button" onClick={reset} className={styles.home}>
      全市
    </button>
  </div>
);
