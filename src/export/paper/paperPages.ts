import type { Paper } from '#catalog/papers.ts';
import type { ViewState } from '#view/viewState.ts';
import type { DeckPlan, SlidePlan } from '../deckSlides.ts';
import { flowTables, type TablePiece } from '../flowTables.ts';
import type { SlideChart, SlideTable } from '../scene/slideContent.ts';
import { emsIn, mmOf, type PaperBox, type PaperRoom, paperRoom, TABLE, textHeight } from './paperRoom.ts';
import { sceneBoxes } from './sceneBoxes.ts';

/** Rows of a table, and the place they stand in. */
export interface PlacedPiece {
  readonly piece: TablePiece;
  readonly box: PaperBox;
}

/** A page of the briefing: everything has its place, nothing flows. */
export interface PaperPage {
  readonly id: string;
  readonly kind: 'cover' | 'scene' | 'about';
  readonly title: string;
  readonly message: string;
  readonly map: { readonly view: ViewState; readonly box: PaperBox } | null;
  readonly chart: { readonly chart: SlideChart; readonly box: PaperBox } | null;
  readonly pieces: readonly PlacedPiece[];
  /** pt of the text of tables and charts. */
  readonly text: number;
  readonly foot: string;
}

export interface PaperWish {
  readonly paper: Paper;
  /** Whether what is said over a scene is printed with it. */
  readonly notes: boolean;
}

/**
 * A briefing on paper: what it holds, a page a scene and more where its tables go on, then what it rests on. `notes`
 * of a scene come after what it shows.
 */
export function paperPages(plan: DeckPlan, { paper, notes }: PaperWish): readonly PaperPage[] {
  const room = paperRoom(paper);
  const scenes = plan.slides.map((slide) => sized(room, (its) => scenePages(slide, its, notes)));
  const about = aboutPages(plan, room);
  // The list of scenes takes the same pages whatever numbers stand in it.
  const covers = coverPages(plan, room, []).length;
  let at = covers + 1;
  const starts = scenes.map((pages) => {
    const start = at;
    at += pages.length;
    return start;
  });
  return [...coverPages(plan, room, starts), ...scenes.flat(), ...about];
}

/** How much larger than it need be text may be, where that breaks no line, leaves the map as it is and takes no more pages. */
const LARGER = [1.3, 1.15];
/** How much smaller it may be, where that saves a page. */
const SMALLER = 0.9;

/** The pages of a scene in the size of text that suits it; tables and charts have it alike. */
function sized(room: PaperRoom, pagesIn: (room: PaperRoom) => readonly PaperPage[]): readonly PaperPage[] {
  const at = (scale: number) => pagesIn({ ...room, table: room.table * scale });
  const least = at(1);
  const smaller = least.length > 1 ? at(SMALLER) : least;
  if (smaller.length < least.length) return smaller;
  for (const scale of LARGER) {
    const pages = at(scale);
    if (pages.length <= least.length && emsHigh(pages) <= emsHigh(least) && mapHigh(pages) >= mapHigh(least))
      return pages;
  }
  return least;
}

const mapHigh = ([page]: readonly PaperPage[]): number => page?.map?.box.h ?? 0;

/** Height of all rows in ems: it grows where a line breaks. */
const emsHigh = (pages: readonly PaperPage[]): number =>
  pages
    .flatMap(({ pieces }) => pieces.flatMap(({ piece }) => piece.rowHeights))
    .reduce((sum, height) => sum + height, 0);

function coverPages(plan: DeckPlan, room: PaperRoom, starts: readonly number[]): readonly PaperPage[] {
  const { title, subtitle, slides, foot } = plan;
  const rows = slides.map((slide, i) => [`${i + 1}`, slide.title, slide.message, `${starts[i] ?? ''}`]);
  const head = ['幕', '标题', '要点', '页'];
  return tablePages(
    { id: 'cover', kind: 'cover', title, message: subtitle, foot },
    [{ title: '', head, rows }],
    room,
  );
}

function aboutPages({ statement, sources, foot }: DeckPlan, room: PaperRoom): readonly PaperPage[] {
  const tables = [
    { title: '', head: [], rows: statement },
    { title: '来源', head: [], rows: sources.map((source, i) => [`${i + 1}`, source]) },
  ];
  return tablePages({ id: 'about', kind: 'about', title: '出处与说明', message: '', foot }, tables, room);
}

type Page = Pick<PaperPage, 'id' | 'kind' | 'title' | 'message' | 'foot'>;

const tablePages = (page: Page, tables: readonly SlideTable[], room: PaperRoom): readonly PaperPage[] =>
  pagesOf(page, { map: null, chart: null, tables, places: [bodyBox(page, room)] }, room);

function scenePages(slide: SlidePlan, room: PaperRoom, notes: boolean): readonly PaperPage[] {
  const { sceneId, title, message, foot, chart, view, hasMap } = slide;
  const page: Page = { id: sceneId, kind: 'scene', title, message, foot };
  const parts = { map: hasMap, chart: chart?.kind ?? null, tables: slide.tables };
  const boxes = sceneBoxes(bodyBox(page, room), room, parts);
  return pagesOf(
    page,
    {
      map: boxes.map && { view, box: boxes.map },
      chart: chart && boxes.chart && { chart, box: boxes.chart },
      tables: [...slide.tables, ...plainRows('', [slide.remark]), ...(notes ? noteRows(slide) : [])],
      places: boxes.tables,
    },
    room,
  );
}

interface Body extends Pick<PaperPage, 'map' | 'chart'> {
  readonly tables: readonly SlideTable[];
  /** For tables, on the first page; where there are several, each of the first tables begins one. */
  readonly places: readonly PaperBox[];
}

/** Ems below tables that stand side by side in which others still begin. */
const LEAST_BELOW = 8;

/** The first page of something and those its tables go on over, which have their whole body for it. */
function pagesOf(page: Page, { map, chart, tables, places }: Body, room: PaperRoom): readonly PaperPage[] {
  const later: Page = { ...page, title: `${page.title}（续）`, message: '' };
  const whole = bodyBox(later, room);
  const placed: { readonly piece: TablePiece; readonly box: PaperBox; readonly page: number }[] = [];
  const flow = (
    some: readonly SlideTable[],
    boxAt: (index: number) => PaperBox,
    pageAt: (index: number) => number,
  ) => {
    const regionAt = (index: number) => {
      const { w, h } = boxAt(index);
      return { width: emsIn(w, room.table), height: emsIn(h, room.table) };
    };
    for (const piece of flowTables(some, regionAt, TABLE).pieces)
      placed.push({ piece, box: boxAt(piece.region), page: pageAt(piece.region) });
  };
  const [first = whole, ...others] = places;
  if (others.length === 0) {
    flow(
      tables,
      (index) => (index === 0 ? first : whole),
      (index) => index,
    );
  } else {
    places.forEach((box, i) => {
      flow(
        tables.slice(i, i + 1),
        () => box,
        () => 0,
      );
    });
    const ends = placed.map(({ piece, box }) => box.y + mmOf(piece.top + piece.height, room.table));
    const y = Math.max(...ends) + room.gap;
    const below = { ...whole, y, h: bodyBox(page, room).y + bodyBox(page, room).h - y };
    // What is left may be too little for a row.
    const skip = emsIn(below.h, room.table) < LEAST_BELOW ? 1 : 0;
    flow(
      tables.slice(places.length),
      (index) => (index + skip === 0 ? below : whole),
      (index) => index + skip,
    );
  }
  const last = Math.max(0, ...placed.map((one) => one.page));
  return Array.from({ length: last + 1 }, (_, i) => ({
    ...(i === 0 ? page : later),
    id: i === 0 ? page.id : `${page.id}-${i + 1}`,
    map: i === 0 ? map : null,
    chart: i === 0 ? chart : null,
    text: room.table,
    pieces: placed.filter((one) => one.page === i).map(({ piece, box }) => ({ piece, box })),
  }));
}

/** Height of title and message with the line below them. */
export function headHeight(
  { title, message }: Pick<PaperPage, 'title' | 'message'>,
  room: PaperRoom,
): number {
  const { width } = room;
  return textHeight(title, width, room.title) + textHeight(message, width, room.message) + room.gap;
}

/** Height of what a page says of itself; its number stands beside. */
export const footHeight = ({ foot }: Pick<PaperPage, 'foot'>, room: PaperRoom): number =>
  textHeight(foot, room.width - mmOf(6, room.foot), room.foot) + room.gap / 2;

function bodyBox(page: Page, room: PaperRoom): PaperBox {
  const y = headHeight(page, room);
  return { x: 0, y, w: room.width, h: room.height - y - footHeight(page, room) };
}

/** Characters of a paragraph that stay together on a page. */
const PARAGRAPH = 300;

function noteRows({ notes }: SlidePlan): readonly SlideTable[] {
  const parts = notes.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${PARAGRAPH}}`, 'gu')) ?? []);
  return plainRows('讲稿', parts);
}

const plainRows = (title: string, lines: readonly string[]): readonly SlideTable[] => {
  const rows = lines.filter((line) => line !== '').map((line) => [line]);
  return rows.length === 0 ? [] : [{ title, head: [], rows }];
};
