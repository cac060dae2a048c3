import type { Figure } from '#domain/figure.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { latePart } from '#ui/latePart.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import styles from './Provenance.module.css';

const FigureOrigin = latePart<{ readonly figure: Figure }>(
  '哪来的',
  async () => (await import('./FigureOrigin.tsx')).FigureOrigin,
);

interface Props {
  readonly figure: Figure;
  readonly size?: 'cell' | 'wide';
  readonly showPeriod?: boolean;
  readonly showUnit?: boolean;
}

/** A figure that can be asked 哪来的. */
export function AskableFigure({ figure, ...look }: Props) {
  return (
    <PopoverButton
      className={styles.trigger}
      cardLabel={`${figure.indicator.name}：哪来的`}
      cardClass={styles.card}
      card={() => <FigureOrigin figure={figure} />}
    >
      <span className="visually-hidden">{figure.indicator.name}：</span>
      <FigureView figure={figure} {...look} />
      <span className="visually-hidden">，哪来的</span>
    </PopoverButton>
  );
}
