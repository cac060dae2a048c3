import PptxGenJS from 'pptxgenjs';
import type { DeckPlan, SlidePlan } from './deckSlides.ts';
import { EAST_ASIAN, finishPptx } from './finishPptx.ts';
import type { SlideChart, SlideTable } from './sceneContent.ts';

/** Inches, on a slide of 13.33 × 7.5. */
const PAGE = { left: 0.5, width: 12.33, bodyTop: 1.6, bodyBottom: 6.75 };
const GAP = 0.3;
const HALF = (PAGE.width - GAP) / 2;
const BODY = PAGE.bodyBottom - PAGE.bodyTop;

/** Paper, so no theme. Sample is the paler of the two. */
const INK = {
  text: '1B242E',
  quiet: '4A525B',
  line: 'BFC5CC',
  head: 'E7EBEF',
  bar: '2F6DB5',
  sample: 'A9C1DE',
};

const MOST_ROWS = 14;
const MOST_ROWS_UNDER_CHART = 8;
const LINES_A_SLIDE = 18;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** PNG as a data address, by scene; a scene without one has its table in the place of the map. */
export type Pictures = Readonly<Record<string, string>>;

/** Writes a briefing as .pptx: title, a slide a scene with native tables and charts, then what it all rests on. */
export async function writePptx(plan: DeckPlan, pictures: Pictures): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = plan.title;
  deck.theme = { headFontFace: EAST_ASIAN, bodyFontFace: EAST_ASIAN };
  addTitle(deck, plan);
  for (const slide of plan.slides) addScene(deck, slide, pictures[slide.sceneId]);
  addAbout(deck, plan);
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return finishPptx(bytes);
}

const text = (size: number, more: object = {}) => ({
  fontFace: EAST_ASIAN,
  fontSize: size,
  color: INK.text,
  margin: 0,
  ...more,
});

function addTitle(deck: PptxGenJS, { title, subtitle }: DeckPlan): void {
  const slide = deck.addSlide();
  slide.addText(title, { x: PAGE.left, y: 2.6, w: PAGE.width, h: 1, ...text(40, { bold: true }) });
  slide.addText(subtitle, { x: PAGE.left, y: 3.7, w: PAGE.width, h: 0.6, ...text(20, { color: INK.quiet }) });
}

function addScene(deck: PptxGenJS, plan: SlidePlan, picture: string | undefined): void {
  const slide = deck.addSlide();
  slide.addText(plan.title, { x: PAGE.left, y: 0.35, w: PAGE.width, h: 0.6, ...text(28, { bold: true }) });
  if (plan.message !== '')
    slide.addText(plan.message, { x: PAGE.left, y: 0.98, w: PAGE.width, h: 0.45, ...text(18) });
  const left: Box = { x: PAGE.left, y: PAGE.bodyTop, w: HALF, h: BODY };
  const right: Box = { ...left, x: PAGE.left + HALF + GAP };
  const { chart, table } = plan;
  if (picture) {
    slide.addImage({ data: picture, ...left, sizing: { type: 'contain', w: left.w, h: left.h } });
    const split = chart ? BODY / 2 : 0;
    if (chart) addChart(deck, slide, chart, { ...right, h: split });
    const below = { ...right, y: right.y + split, h: BODY - split };
    addTable(slide, table, below, chart ? MOST_ROWS_UNDER_CHART : MOST_ROWS);
  } else if (chart) {
    addTable(slide, table, left, MOST_ROWS);
    addChart(deck, slide, chart, right);
  } else addTable(slide, table, { ...left, w: PAGE.width }, MOST_ROWS);
  slide.addText(plan.foot, {
    x: PAGE.left,
    y: 6.95,
    w: PAGE.width,
    h: 0.3,
    ...text(10, { color: INK.quiet }),
  });
  if (plan.notes !== '') slide.addNotes(plan.notes);
}

function addTable(slide: PptxGenJS.Slide, { head, rows }: SlideTable, box: Box, most: number): void {
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  const last = left > 0 ? [[`另有 ${left} 行，见同一编号的表格`, ...head.slice(1).map(() => '')]] : [];
  const body = [...shown, ...last].map((row) => row.map((cell) => ({ text: cell })));
  const heads = head.map((cell) => ({
    text: cell,
    options: { bold: true, fill: { color: INK.head } },
  }));
  slide.addTable([heads, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    rowH: Math.min(0.34, box.h / (body.length + 1)),
    border: { type: 'solid', pt: 0.5, color: INK.line },
    valign: 'middle',
    ...text(most < MOST_ROWS ? 11 : 12, { margin: [0.02, 0.06, 0.02, 0.06] }),
  });
}

function addChart(deck: PptxGenJS, slide: PptxGenJS.Slide, chart: SlideChart, box: Box): void {
  const { places, series, title } = chart;
  // A chart of lying bars starts below.
  const bars = [...chart.bars].reverse();
  const data = [
    { name: series, labels: bars.map(({ label }) => label), values: bars.map(({ value }) => value) },
  ];
  slide.addChart(deck.ChartType.bar, data, {
    ...box,
    barDir: 'bar',
    barGapWidthPct: 50,
    // Two colours at least: then the writer gives every bar its own.
    chartColors: [...bars.map(({ sample }) => (sample ? INK.sample : INK.bar)), INK.bar],
    showTitle: true,
    title,
    titleFontFace: EAST_ASIAN,
    titleFontSize: 12,
    titleColor: INK.text,
    showValue: true,
    dataLabelFormatCode: `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`,
    dataLabelFontFace: EAST_ASIAN,
    dataLabelFontSize: 12,
    catAxisLabelFontFace: EAST_ASIAN,
    catAxisLabelFontSize: 12,
    valAxisHidden: true,
    valAxisMinVal: Math.min(0, ...bars.map(({ value }) => value)),
    valGridLine: { style: 'none' },
    altText: title,
  });
}

/** What the slides rest on, over as many slides as it takes. */
function addAbout(deck: PptxGenJS, { statement, sources }: DeckPlan): void {
  const lines = [...statement.map(([heading, told]) => `${heading}：${told}`), ...sources];
  for (let from = 0; from < lines.length; from += LINES_A_SLIDE) {
    const slide = deck.addSlide();
    slide.addText('出处与说明', {
      x: PAGE.left,
      y: 0.35,
      w: PAGE.width,
      h: 0.6,
      ...text(28, { bold: true }),
    });
    slide.addText(
      lines.slice(from, from + LINES_A_SLIDE).map((line) => ({ text: line, options: { breakLine: true } })),
      { x: PAGE.left, y: 1.2, w: PAGE.width, h: 5.6, ...text(12, { valign: 'top', paraSpaceAfter: 4 }) },
    );
  }
}
