import type PptxGenJS from 'pptxgenjs';
import type { SlidePlan } from '../deckSlides.ts';
import type { TablePiece } from '../flowTables.ts';
import { addChart } from './slideChart.ts';
import { addFitted, addTitle, type Box, INK, LEFT, LONG, PAGE, RIGHT, text, WHOLE } from './slideStyle.ts';
import { addPiece, flowBeside, flowInBoxes, footOfPiece } from './slideTables.ts';

/** Inches of the line below tables. */
const REMARK = 0.45;
/** Share of the height a chart has over its table. */
const CHART = 0.46;
const LINES = 0.5;
const FOOT: Box = { x: PAGE.left, y: 6.85, w: 11.5, h: 0.45 };

/**
 * A scene: its map as a picture where there is one, chart and tables beside it, what it rests on at its foot; and as
 * many slides more as its tables go on over.
 */
export function addScene(deck: PptxGenJS, plan: SlidePlan, picture: string | undefined): void {
  const { title, message, chart, remark, foot, notes } = plan;
  const slide = deck.addSlide();
  addTitle(slide, title);
  addFitted(slide, message, { x: PAGE.left, y: 0.98, w: PAGE.width, h: 0.45 }, 18);
  if (picture) slide.addImage({ data: picture, ...LEFT, sizing: { type: 'contain', w: LEFT.w, h: LEFT.h } });
  const places = placesOf(plan, picture !== undefined);
  if (chart && places.chart) addChart(deck, slide, chart, places.chart);
  const [pieces = [], ...later] = slidesOf(plan, places.tables);
  addPieces(slide, pieces);
  const ends = pieces.map(({ piece, box, font }) => footOfPiece(piece, box, font));
  const [{ x, y, w } = WHOLE, ...others] = places.tables;
  const below = { x, y: Math.max(y, ...ends) + 0.05, w: others.length === 0 ? w : WHOLE.w, h: REMARK };
  addFitted(slide, remark, below, 11, { color: INK.quiet });
  addFoot(slide, foot);
  if (notes !== '') slide.addNotes(notes);
  for (const rest of later) {
    const next = deck.addSlide();
    addTitle(next, `${title}（续）`);
    addPieces(next, rest);
    addFoot(next, foot);
  }
}

interface PlacedPiece {
  readonly piece: TablePiece;
  readonly box: Box;
  readonly font: number;
}

function addPieces(slide: PptxGenJS.Slide, pieces: readonly PlacedPiece[]): void {
  for (const { piece, box, font } of pieces) addPiece(slide, piece, box, font);
}

/** The tables slide by slide: each in a place of its own where they fit, else one after another. */
function slidesOf({ tables }: SlidePlan, boxes: readonly Box[]): readonly (readonly PlacedPiece[])[] {
  const [first = WHOLE] = boxes;
  const beside = boxes.length > 1 ? flowBeside(tables, boxes) : null;
  if (beside)
    return [
      beside.flatMap(({ pieces, font }, i) =>
        pieces.map((piece) => ({ piece, font, box: boxes[i] ?? first })),
      ),
    ];
  const begin = boxes.length > 1 ? { ...first, w: WHOLE.w } : first;
  const boxAt = (index: number): Box => (index === 0 ? begin : LONG);
  const { pieces, font } = flowInBoxes(tables, boxAt);
  const last = pieces.at(-1)?.region ?? 0;
  return Array.from({ length: last + 1 }, (_, at) =>
    pieces.filter(({ region }) => region === at).map((piece) => ({ piece, font, box: boxAt(at) })),
  );
}

interface Places {
  readonly chart: Box | null;
  readonly tables: readonly Box[];
}

/** Chart over tables beside the map; else lines over their table, bars beside it, or two tables side by side. */
function placesOf({ chart, tables, remark }: SlidePlan, picture: boolean): Places {
  const room = (box: Box): Box => (remark === '' ? box : { ...box, h: box.h - REMARK });
  const over = (box: Box, share: number): Places => ({
    chart: { ...box, h: box.h * share },
    tables: [room({ ...box, y: box.y + box.h * share, h: box.h * (1 - share) })],
  });
  if (picture && chart) return over(RIGHT, CHART);
  if (picture) return { chart: null, tables: [room(RIGHT)] };
  if (chart?.kind === 'lines') return over(WHOLE, LINES);
  if (chart) return { chart: RIGHT, tables: [room(LEFT)] };
  return { chart: null, tables: tables.length === 2 ? [room(LEFT), room(RIGHT)] : [room(WHOLE)] };
}

/** What a slide says of itself, and its number. */
export function addFoot(slide: PptxGenJS.Slide, foot: string): void {
  addFitted(slide, foot, FOOT, 10, { color: INK.quiet });
  slide.slideNumber = {
    x: 12.13,
    y: FOOT.y,
    w: 0.7,
    h: FOOT.h,
    ...text(10, { color: INK.quiet, align: 'right' }),
  };
}
