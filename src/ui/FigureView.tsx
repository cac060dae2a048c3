import type { Figure } from '#domain/figure.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import styles from './FigureView.module.css';
import { Mark } from './Mark.tsx';

interface Props {
  readonly figure: Figure;
  /** `cell`: one line of a table. `wide`: a dossier or card, with the word of the standing. */
  readonly size?: 'cell' | 'wide';
  readonly showPeriod?: boolean;
  readonly showUnit?: boolean;
}

/** The number, its unit, period and mark: the only way a figure is written on the page. */
export function FigureView({ figure, size = 'cell', showPeriod = true, showUnit = true }: Props) {
  const text = formatFigure(figure);
  if (figure.kind === 'missing') {
    return (
      <span className={styles.missing}>
        {text.number} {text.mark !== '' && <Mark standing={null} />}
      </span>
    );
  }
  return (
    <span className={`${styles.figure} ${styles[size]}`}>
      {text.word !== '' && <span className={styles.word}>{text.word}</span>}
      <span className={styles.number}>{text.number}</span>
      {showUnit && text.unit !== '' && <span className={styles.unit}>{text.unit}</span>}
      {text.suffix !== '' && <span className={styles.unit}>{text.suffix}</span>}
      {showPeriod && text.period !== '' && <span className={styles.period}>{text.period}</span>}
      {text.coverage !== '' && <span className={styles.unit}>{text.coverage}</span>}
      <Mark standing={text.standing} withWord={size === 'wide' && text.word === ''} />
    </span>
  );
}
