import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { MISSING_MARK } from '#symbology/formatFigure.ts';
import styles from './Mark.module.css';

interface Props {
  /** null is the mark of what is missing. */
  readonly standing: Standing | null;
  /** With the word beside it, for dossiers and notes. */
  readonly withWord?: boolean;
}

/** Seal of one character; shape and fill differ too, so that colour never carries it alone. */
export function Mark({ standing, withWord = false }: Props) {
  const label = standing === null ? '未填报' : STANDINGS[standing].label;
  const shape = styles[standing ?? 'missing'];
  return (
    <span className={styles.wrap} title={label}>
      <span className={`${styles.mark} ${shape}`} aria-hidden="true">
        {standing === null ? MISSING_MARK : STANDINGS[standing].mark}
      </span>
      <span className={withWord ? styles.word : 'visually-hidden'}>{label}</span>
    </span>
  );
}
