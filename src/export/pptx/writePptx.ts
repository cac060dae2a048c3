import PptxGenJS from 'pptxgenjs';
import type { DeckPlan } from '../deckSlides.ts';
import { EAST_ASIAN, finishPptx } from './finishPptx.ts';
import { addFoot, addScene } from './sceneSlide.ts';
import { addFitted, addTitle, INK, LONG, PAGE } from './slideStyle.ts';
import { addPiece, flowInBoxes } from './slideTables.ts';

/** PNG as a data address, by scene; a scene without one has its table in the place of the map. */
export type Pictures = Readonly<Record<string, string>>;

/** Writes a briefing as .pptx: title, a slide a scene with native tables and charts, then what it all rests on. */
export async function writePptx(plan: DeckPlan, pictures: Pictures): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = plan.title;
  deck.theme = { headFontFace: EAST_ASIAN, bodyFontFace: EAST_ASIAN };
  addCover(deck, plan);
  for (const slide of plan.slides) addScene(deck, slide, pictures[slide.sceneId]);
  addAbout(deck, plan);
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return finishPptx(bytes);
}

function addCover(deck: PptxGenJS, { title, subtitle, foot }: DeckPlan): void {
  const slide = deck.addSlide();
  slide.addShape(deck.ShapeType.rect, {
    x: PAGE.left,
    y: 2.35,
    w: 0.9,
    h: 0.08,
    fill: { color: INK.accent },
  });
  addFitted(slide, title, { x: PAGE.left, y: 2.6, w: PAGE.width, h: 1.1 }, 40, { bold: true });
  addFitted(slide, subtitle, { x: PAGE.left, y: 3.8, w: PAGE.width, h: 0.6 }, 20, { color: INK.quiet });
  addFoot(slide, foot);
}

/** What the slides rest on, over as many slides as it takes. */
function addAbout(deck: PptxGenJS, { statement, sources, foot }: DeckPlan): void {
  const tables = [
    { title: '', head: [], rows: statement },
    { title: '来源', head: [], rows: sources.map((source, i) => [`${i + 1}`, source]) },
  ];
  const { pieces, font } = flowInBoxes(tables, () => LONG);
  const regions = [...new Set(pieces.map(({ region }) => region))];
  for (const region of regions) {
    const slide = deck.addSlide();
    addTitle(slide, '出处与说明');
    for (const piece of pieces) if (piece.region === region) addPiece(slide, piece, LONG, font);
    addFoot(slide, foot);
  }
}
