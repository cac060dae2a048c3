import { useContext } from 'react';
import { WALL_FIGURES } from '#catalog/wallPanels.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { Mark } from '#ui/Mark.tsx';
import { AskButton } from '../AskButton.tsx';
import { figureAnswers, publishersOf } from '../figureFacts.ts';
import { TourContext } from '../tour/TourContext.ts';
import type { MakePanel } from '../wallPanel.ts';
import styles from './figures.module.css';

type FigurePart = (typeof WALL_FIGURES)[number];

/** One of at most four figures; the first says what they are of. */
export const makeFigure =
  (part: FigurePart): MakePanel =>
  ({ dataset, lookup, figures: { subject, figures } }) => {
    const at = WALL_FIGURES.indexOf(part);
    const figure = figures[at];
    if (!figure) return null;
    return {
      indicator: figure.indicator.name,
      ...(figure.kind === 'missing'
        ? lackOf(dataset)
        : {
            source: publishersOf(lookup, [figure]),
            date: formatFigure(figure).period,
          }),
      answers: figureAnswers(dataset, lookup, figure),
      body: (
        <AskButton part={part}>
          {at === 0 && <Subject name={subject} />}
          <FigureText figure={figure} />
        </AskButton>
      ),
    };
  };

/** That there is no figure rests on the package as it is. */
const lackOf = ({ meta }: Dataset) => ({ source: meta.title, date: meta.dataDate });

/** Left unsaid where the tour above has just said it. */
function Subject({ name }: { readonly name: string }) {
  const tour = useContext(TourContext);
  return tour?.stop.name === name ? null : <span className={styles.subject}>{name}</span>;
}

function FigureText({ figure }: { readonly figure: Figure }) {
  const { word, number, brief, unit, suffix, period, coverage, standing } = formatFigure(figure);
  const told = figure.kind === 'rival' ? brief : number;
  return (
    <span className={styles.figure}>
      <span className={styles.value}>
        {word !== '' && <span>{word}</span>}
        {figure.kind === 'missing' ? <span className={styles.lack}>{told}</span> : <b>{told}</b>}
        {figure.kind !== 'rival' && <span>{`${unit}${suffix}`}</span>}
      </span>
      {figure.kind === 'rival' && <span className={styles.label}>{`${number} ${unit}`}</span>}
      <span className={styles.label}>
        {shortName(figure.indicator.name)}
        {coverage !== '' && `，${coverage}`} <span className={styles.period}>{period}</span>{' '}
        <Mark standing={standing} />
      </span>
    </span>
  );
}

/** Without the scope in brackets at its end, which 为什么 tells. */
const shortName = (name: string): string => name.replace(/（[^）]*）$/, '');
