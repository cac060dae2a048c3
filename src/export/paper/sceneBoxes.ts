import type { SlideChart } from '../scene/slideContent.ts';
import type { PaperBox, PaperRoom } from './paperRoom.ts';

/** Shares of the height: of a map over what is said of it, of a chart over its table. */
const MAP_SHARE = 0.48;
const CHART_SHARE = 0.42;
const LINES_SHARE = 0.5;
/** No chart of some bars needs more, in widths of the gap. */
const CHART_MOST = 11;

interface SceneBoxes {
  readonly map: PaperBox | null;
  readonly chart: PaperBox | null;
  /** What is left for tables. */
  readonly tables: PaperBox;
}

/** Where the parts of a scene stand: side by side on paper laid across, one below the other on paper on end. */
export function sceneBoxes(
  body: PaperBox,
  { across, gap }: PaperRoom,
  has: { readonly map: boolean; readonly chart: SlideChart['kind'] | null },
): SceneBoxes {
  const half = (body.w - gap) / 2;
  const right = { ...body, x: body.x + half + gap, w: half };
  if (across && !has.map && has.chart === 'bars')
    return { map: null, chart: { ...right, h: body.h * 0.7 }, tables: { ...body, w: half } };
  const high = body.h * MAP_SHARE;
  const map = !has.map ? null : across ? { ...body, w: half } : { ...body, h: high };
  const rest = !map ? body : across ? right : { ...body, y: body.y + high + gap, h: body.h - high - gap };
  if (!has.chart) return { map, chart: null, tables: rest };
  // Lines that have the page to themselves take its width, and the height that asks for.
  const h =
    has.chart === 'lines' && !map ? rest.h * LINES_SHARE : Math.min(rest.h * CHART_SHARE, gap * CHART_MOST);
  const chart = { ...rest, h };
  const used = chart.h + gap / 2;
  return { map, chart, tables: { ...rest, y: rest.y + used, h: rest.h - used } };
}
