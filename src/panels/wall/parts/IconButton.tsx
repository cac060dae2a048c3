import styles from './controls.module.css';

interface Props {
  readonly label: string;
  /** A drawing of 16 by 16. */
  readonly path: string;
  /** Beside the drawing; part of the label. */
  readonly word?: string;
  readonly onPress: () => void;
}

/** A quiet button of the wall: a drawing, and a word where the drawing alone would not be understood. */
export const IconButton = ({ label, path, word, onPress }: Props) => (
  <button type="button" className={styles.quiet} aria-label={label} title={label} onClick={onPress}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
    {word}
  </button>
);
