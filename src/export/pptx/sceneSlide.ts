import type PptxGenJS from 'pptxgenjs';
import type { SlidePlan } from '../deckSlides.ts';
import type { SlideChart } from '../scene/slideContent.ts';
import { addChart } from './slideChart.ts';
import { addFitted, type Box, INK, LEFT, PAGE, RIGHT, text, WHOLE } from './slideStyle.ts';
import { addPiece, flowInBoxes, footOfPiece } from './slideTables.ts';

/** Inches of the line below tables. */
const REMARK = 0.45;
/** Share of the height a chart has over its table. */
const CHART = 0.46;
const LINES = 0.5;
const FOOT: Box = { x: PAGE.left, y: 6.85, w: 11.5, h: 0.45 };

/** A scene: its map as a picture where there is one, chart and tables beside it, what it rests on at its foot. */
export function addScene(
  deck: PptxGenJS,
  { title, message, chart, tables, remark, foot, notes }: SlidePlan,
  picture: string | undefined,
): void {
  const slide = deck.addSlide();
  addFitted(slide, title, { x: PAGE.left, y: 0.35, w: PAGE.width, h: 0.6 }, 28, { bold: true });
  addFitted(slide, message, { x: PAGE.left, y: 0.98, w: PAGE.width, h: 0.45 }, 18);
  if (picture) slide.addImage({ data: picture, ...LEFT, sizing: { type: 'contain', w: LEFT.w, h: LEFT.h } });
  const places = placesOf(picture !== undefined, chart, tables.length);
  if (chart && places.chart) addChart(deck, slide, chart, places.chart);
  const boxes = places.tables;
  // Two tables side by side have a place each; else they follow one another in the one there is.
  const groups = boxes.length > 1 ? boxes.map((_, i) => tables.filter((__, at) => at === i)) : [tables];
  const flowIn = (box: Box, i: number, most?: number) =>
    flowInBoxes(groups[i] ?? [], (index) => (index === 0 ? box : null), most);
  const font = Math.min(...boxes.map((box, i) => flowIn(box, i).font));
  let left = 0;
  let end = PAGE.bodyTop;
  boxes.forEach((box, i) => {
    const flow = flowIn(box, i, font);
    for (const piece of flow.pieces) {
      addPiece(slide, piece, box, font);
      end = Math.max(end, footOfPiece(piece, box, font));
    }
    left += flow.left;
  });
  const told = [remark, left > 0 ? `另有 ${left} 行，见同一编号的表格` : ''].filter((part) => part !== '');
  const [{ x, w } = WHOLE, ...others] = boxes;
  const across = others.length === 0 ? { x, w } : WHOLE;
  addFitted(slide, told.join('；'), { ...across, y: end + 0.05, h: REMARK }, 11, { color: INK.quiet });
  addFoot(slide, foot);
  if (notes !== '') slide.addNotes(notes);
}

interface Places {
  readonly chart: Box | null;
  readonly tables: readonly Box[];
}

/** Chart over tables beside the map; else lines over their table, bars beside it, or two tables side by side. */
function placesOf(picture: boolean, chart: SlideChart | null, tables: number): Places {
  const room = (box: Box): Box => ({ ...box, h: box.h - REMARK });
  const over = (box: Box, share: number): Places => ({
    chart: { ...box, h: box.h * share },
    tables: [room({ ...box, y: box.y + box.h * share, h: box.h * (1 - share) })],
  });
  if (picture && chart) return over(RIGHT, CHART);
  if (picture) return { chart: null, tables: [room(RIGHT)] };
  if (chart?.kind === 'lines') return over(WHOLE, LINES);
  if (chart) return { chart: RIGHT, tables: [room(LEFT)] };
  return { chart: null, tables: tables > 1 ? [room(LEFT), room(RIGHT)] : [room(WHOLE)] };
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
