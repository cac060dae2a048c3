import type PptxGenJS from 'pptxgenjs';
import type { SlidePlan } from '../deckSlides.ts';
import { addChart } from './slideChart.ts';
import { addFitted, type Box, INK, LEFT, PAGE, RIGHT, text, WHOLE } from './slideStyle.ts';
import { addPiece, flowInBoxes, footOfPiece } from './slideTables.ts';

/** Inches of the line below tables. */
const REMARK = 0.45;
/** Share of the height a chart has over its table. */
const CHART = 0.46;
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
  if (chart) addChart(deck, slide, chart, picture ? { ...RIGHT, h: RIGHT.h * CHART } : RIGHT);
  const boxes = tableBoxes(picture !== undefined, chart !== null, tables.length);
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
  const beside = picture ? RIGHT : chart ? LEFT : WHOLE;
  addFitted(slide, told.join('；'), { ...beside, y: end + 0.05, h: REMARK }, 11, { color: INK.quiet });
  addFoot(slide, foot);
  if (notes !== '') slide.addNotes(notes);
}

/** Where tables stand: beside the map, below the chart, or two side by side. */
function tableBoxes(picture: boolean, chart: boolean, tables: number): readonly Box[] {
  const room = (box: Box): Box => ({ ...box, h: box.h - REMARK });
  if (picture && chart) return [room({ ...RIGHT, y: RIGHT.y + RIGHT.h * CHART, h: RIGHT.h * (1 - CHART) })];
  if (picture) return [room(RIGHT)];
  if (chart) return [room(LEFT)];
  return tables > 1 ? [room(LEFT), room(RIGHT)] : [room(WHOLE)];
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
