import { flowTables } from '../flowTables.ts';
import type { SlideChart, SlideTable } from '../scene/slideContent.ts';
import { emsIn, mmOf, type PaperBox, type PaperRoom, TABLE } from './paperRoom.ts';

/**
 * Shares a map has of the width on paper laid across, of the height on paper on end: `alone` with one table after
 * another, `beside` where two stand side by side, tried in their order.
 */
const MAP_SHARES = {
  across: { alone: 0.5, beside: [0.4] },
  onEnd: { alone: 0.48, beside: [0.48, 0.4] },
};
/** Shares of the height a chart has over its table. */
const CHART_SHARE = 0.42;
const LINES_SHARE = 0.5;
/** No chart of some bars needs more, in widths of the gap. */
const CHART_MOST = 11;

interface SceneBoxes {
  readonly map: PaperBox | null;
  readonly chart: PaperBox | null;
  /** What is left for tables: one place for all, or one for each. */
  readonly tables: readonly PaperBox[];
}

interface SceneParts {
  readonly map: boolean;
  readonly chart: SlideChart['kind'] | null;
  readonly tables: readonly SlideTable[];
}

/** Where the parts of a scene stand: side by side on paper laid across, one below the other on paper on end. */
export function sceneBoxes(body: PaperBox, room: PaperRoom, has: SceneParts): SceneBoxes {
  const { across, gap } = room;
  if (has.map) return withMap(body, room, has);
  const [left, right] = columns(body, gap);
  if (across && has.chart === 'bars')
    return { map: null, chart: { ...right, h: body.h * 0.7 }, tables: [left] };
  const { chart, rest } = underChart(body, gap, has.chart, has.chart === 'lines' ? LINES_SHARE : CHART_SHARE);
  const beside = across && !chart ? eachIn([left, right], has.tables, room) : null;
  return { map: null, chart, tables: beside ?? [rest] };
}

function withMap(body: PaperBox, room: PaperRoom, has: SceneParts): SceneBoxes {
  const { across, gap } = room;
  const { alone, beside } = MAP_SHARES[across ? 'across' : 'onEnd'];
  const at = (share: number) => {
    const [map, other] = across ? columns(body, gap, share) : rows(body, gap, share);
    return { map, ...underChart(other, gap, has.chart, CHART_SHARE) };
  };
  for (const share of beside) {
    const { map, chart, rest } = at(share);
    const each = eachIn(columns(rest, gap), has.tables, room);
    if (each) return { map, chart, tables: each };
  }
  const { map, chart, rest } = at(alone);
  return { map, chart, tables: [rest] };
}

function underChart(box: PaperBox, gap: number, kind: SceneParts['chart'], share: number) {
  if (kind === null) return { chart: null, rest: box };
  const most = share === LINES_SHARE ? Number.POSITIVE_INFINITY : gap * CHART_MOST;
  const chart = { ...box, h: Math.min(box.h * share, most) };
  const used = chart.h + gap / 2;
  return { chart, rest: { ...box, y: box.y + used, h: box.h - used } };
}

type Two = readonly [PaperBox, PaperBox];

function columns(box: PaperBox, gap: number, share = 0.5): Two {
  const w = (box.w - gap) * share;
  return [
    { ...box, w },
    { ...box, x: box.x + w + gap, w: box.w - w - gap },
  ];
}

function rows(box: PaperBox, gap: number, share: number): Two {
  const h = box.h * share;
  return [
    { ...box, h },
    { ...box, y: box.y + h + gap, h: box.h - h - gap },
  ];
}

/** The places where there are as many tables and each fits in its own; else null. */
function eachIn(
  places: readonly PaperBox[],
  tables: readonly SlideTable[],
  room: PaperRoom,
): readonly PaperBox[] | null {
  const fits = tables.every((table, i) => {
    const place = places[i];
    return place !== undefined && heightOf(table, place.w, room) <= place.h;
  });
  return fits && tables.length === places.length ? places : null;
}

/** Of a whole table in a width, in mm. */
function heightOf(table: SlideTable, width: number, { table: points }: PaperRoom): number {
  const region = { width: emsIn(width, points), height: Number.POSITIVE_INFINITY };
  const { pieces } = flowTables([table], () => region, TABLE);
  return pieces.reduce((end, { top, height }) => Math.max(end, mmOf(top + height, points)), 0);
}
