import type { Mark } from '#map/marks.ts';
import { selectTownFigures, type TownFigures } from '#selectors/townFigures.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { formatShort } from '#symbology/formatNumber.ts';
import type { Hatch } from '#symbology/hatches.ts';
import { sectorColour } from '#symbology/sectorLook.ts';
import { coverageText } from '#symbology/sentences.ts';
import { type SizeScale, sizeScaleOf, type TownSize, townSize } from '#symbology/sizeScale.ts';
import { type LegendEntry, type LookDrawing, type LookInput, NOTHING_DRAWN } from './look.ts';
import { type SeatedTown, townSeats, unseatedNote } from './townSeats.ts';

const HATCH_OF: Readonly<Record<TownSize['look'], Hatch | null>> = {
  filled: null,
  zero: null,
  sample: 'sample',
  rival: 'rival',
  missing: 'missing',
};

/** How a look that draws one figure per town differs from its siblings. */
interface Shape {
  readonly markOf: (base: MarkBase, seat: SeatedTown, size: TownSize) => Mark;
  /** Room the mark takes about the town's symbol, CSS px. */
  readonly roomOf: (size: TownSize) => number;
  readonly legendOf: (scale: SizeScale, round: number) => Omit<LegendEntry, 'text' | 'colour'>;
}

type MarkBase = Pick<Mark, 'key' | 'colour' | 'hatch' | 'selection' | 'label'>;

/** Draws the chosen figure of each town, by the shape given. */
export const townFigureLook =
  ({ markOf, roomOf, legendOf }: Shape) =>
  (input: LookInput): LookDrawing => {
    const figures = selectTownFigures(input.dataset, input.view);
    if (!figures) return NOTHING_DRAWN;
    const scale = sizeScaleOf(input.dataset, figures.indicator);
    const seats = townSeats(input);
    const drawn = seats.flatMap((seat) => {
      const figure = figures.rows.find((row) => row.town.id === seat.thing.id)?.figure;
      if (!figure) return [];
      const text = formatFigure(figure);
      const size = townSize(figure, scale);
      const base: MarkBase = {
        key: `town:${seat.thing.id}`,
        colour: size.look === 'missing' ? 'var(--missing-fill)' : sectorColour(seat.thing.sector),
        hatch: HATCH_OF[size.look],
        selection: { kind: 'town', id: seat.thing.id },
        label: `${seat.thing.name}：${[text.line, text.period].filter((t) => t !== '').join('，')}`,
      };
      const [lon, lat] = seat.at;
      return [
        {
          mark: markOf(base, seat, size),
          marker: { thing: seat.thing, lon, lat, radius: roomOf(size), value: text },
        },
      ];
    });
    return {
      marks: drawn.map((d) => d.mark),
      markers: drawn.map((d) => d.marker),
      title: `${titleOf(figures)}`,
      legend: scale.rounds.map((round) => ({
        ...legendOf(scale, round),
        colour: 'var(--ink-3)',
        text: formatShort(round, figures.indicator.decimals),
      })),
      note: [coverageText(figures.coverage, '个镇与集群'), unseatedNote(input, seats)]
        .filter((t) => t !== '')
        .join('；'),
    };
  };

const titleOf = ({ indicator, year }: TownFigures): string =>
  `${indicator.name}，${indicator.unitLabel}${year === null ? '，各取最近一年' : `，${year} 年`}`;
