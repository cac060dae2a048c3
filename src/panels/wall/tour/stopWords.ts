import { WALL_FIGURES } from '#catalog/wallPanels.ts';
import type { Figure } from '#domain/figure.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { TourStop } from '#domain/tour.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { sourcesOf } from '../figureFacts.ts';
import type { WallInput } from '../wallPanel.ts';

/** Publishers named; of more only the number is told. */
const NAMED = 1;

const shownOf = ({ figures: { figures } }: WallInput): readonly Figure[] =>
  figures.slice(0, WALL_FIGURES.length);

/** How many characters a stop says that the one before did not. */
export const stopCharacters = (input: WallInput): number =>
  shownOf(input).reduce((sum, figure) => {
    const { line, period } = formatFigure(figure);
    return sum + figure.indicator.name.length + line.length + period.length;
  }, 0);

/** On what a stop rests: 「山西日报等 3 家」 and the years of its figures, or where the thing itself is named. */
export function stopBasis(input: WallInput, stop: TourStop): { source: string; date: string } {
  const { lookup, dataset } = input;
  const figures = shownOf(input);
  const publishers = [...new Set(sourcesOf(lookup, figures).map(({ publisher }) => publisher))];
  const years = figures.flatMap((figure) => formatFigure(figure).period.match(/\d{4}/g) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (publishers.length === 0) {
    const own = ownSource(lookup, stop);
    return { source: own?.publisher ?? dataset.meta.title, date: own?.date || dataset.meta.dataDate };
  }
  const rest = publishers.length > NAMED ? `等 ${publishers.length} 家` : '';
  return {
    source: `${publishers.slice(0, NAMED).join('、')}${rest}`,
    date: first === undefined ? '' : first === last ? first : `${first}–${last}`,
  };
}

function ownSource(lookup: Lookup, { kind, id }: TourStop) {
  if (kind === 'sector') return undefined;
  const row = kind === 'town' ? lookup.row('towns', id) : lookup.row('areas', id);
  return lookup.row('sources', row?.sourceId ?? '');
}
