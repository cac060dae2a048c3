interface MapTool {
  readonly label: string;
  /** Points without which there is no shape. */
  readonly least: number;
  /** Points after which the shape is whole by itself; null goes on until the reader ends it. */
  readonly most: number | null;
  readonly closed: boolean;
  /** What becomes of the shape: a measurement that stays, or the one region whose figures are shown. */
  readonly makes: 'measurement' | 'region';
  /** What to do, in one line. */
  readonly hint: string;
}

const ENDING = '双击或回车结束，退格撤一点，Esc 取消';

/** What can be drawn on the map. */
export const MAP_TOOLS = {
  distance: {
    label: '量距',
    least: 2,
    most: null,
    closed: false,
    makes: 'measurement',
    hint: `点地图加点，${ENDING}`,
  },
  area: {
    label: '量面积',
    least: 3,
    most: null,
    closed: true,
    makes: 'measurement',
    hint: `沿边点地图加点，${ENDING}`,
  },
  box: {
    label: '框选',
    least: 2,
    most: 2,
    closed: true,
    makes: 'region',
    hint: '按住拖出方框，或点两个对角；按住空格可拖动地图，Esc 取消',
  },
  polygon: {
    label: '多边形选',
    least: 3,
    most: null,
    closed: true,
    makes: 'region',
    hint: `沿边点地图加点，${ENDING}`,
  },
} as const satisfies Readonly<Record<string, MapTool>>;

export type MapToolId = keyof typeof MAP_TOOLS;
