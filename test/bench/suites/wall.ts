import type { Goal } from '../goals.ts';
import type { Sites } from '../sites.ts';
import { firstMap, theirFilter } from './deskMeasures.ts';
import type { Suite, Visit } from './suite.ts';
import { changeOfStop, held, wallStart } from './wallMeasures.ts';

/**
 * What a wall and ECharts both do is a ratio. A wall may take half as long again for its first map, as it has chosen
 * its sizes by then and shows sentence, targets, ladder and figures with it. What only a wall does is held to what its
 * watchers notice: the script of a stop to what the browser does not yet call a long task (50 ms).
 */
const GOALS: readonly Goal[] = [
  {
    what: 'First headline ÷ first map of ECharts, 1920×1080',
    figure: 'wall.firstHeadline',
    over: 'echarts1920.firstMap',
    atMost: 1.5,
    unit: '×',
  },
  {
    what: 'First map ÷ that of ECharts, 1920×1080',
    figure: 'wall.firstMap',
    over: 'echarts1920.firstMap',
    atMost: 1.5,
    unit: '×',
  },
  {
    what: 'First map ÷ that of ECharts, 7680×2160',
    figure: 'wall7680.firstMap',
    over: 'echarts7680.firstMap',
    atMost: 1.5,
    unit: '×',
  },
  {
    what: 'Change of stop to painted ÷ filter of ECharts, 1920×1080',
    figure: 'wall.stop',
    over: 'echarts1920.filter',
    atMost: 1,
    unit: '×',
  },
  {
    what: 'Change of stop to painted ÷ filter of ECharts, 7680×2160',
    figure: 'wall7680.stop',
    over: 'echarts7680.filter',
    atMost: 1,
    unit: '×',
  },
  { what: 'Script of a stop, 1920×1080', figure: 'wall.stopScript', atMost: 50, unit: 'ms' },
  { what: 'Script of a stop, 7680×2160', figure: 'wall7680.stopScript', atMost: 50, unit: 'ms' },
  { what: 'Heap at 1920×1080', figure: 'wall.heap', atMost: 16, unit: 'MB' },
  { what: 'Heap at 7680×2160', figure: 'wall7680.heap', atMost: 16, unit: 'MB' },
  {
    what: 'Pixels the canvas of 7680×2160 lacks',
    figure: 'wall7680.canvasLacks',
    atMost: 0,
    unit: '',
    absent: 'the page sets no mark map-webgl-idle',
  },
];

const SIZES = {
  1920: { width: 1920, height: 1080 },
  7680: { width: 7680, height: 2160 },
} as const;

function visitsOf({ addressOf }: Sites): readonly Visit[] {
  const wall = `${addressOf('plan')}?mode=wall&indicator=outputValue`;
  const echarts = addressOf('echarts');
  const at = (size: keyof typeof SIZES, ours: string): readonly Visit[] => [
    { name: ours, address: wall, size: SIZES[size], measure: wallStart },
    { name: `echarts${size}`, address: echarts, size: SIZES[size], measure: firstMap },
    { name: ours, address: `${wall}&tour=towns&hold=1`, size: SIZES[size], measure: changeOfStop },
    { name: `echarts${size}`, address: echarts, size: SIZES[size], measure: theirFilter },
    { name: ours, address: wall, size: SIZES[size], measure: held },
  ];
  return [...at(1920, 'wall'), ...at(7680, 'wall7680')];
}

/** The wall as it is opened, on tour, and at its largest, against ECharts with the same package. */
export const wallSuite: Suite = { name: 'wall', goals: GOALS, pages: ['plan', 'echarts'], visitsOf };
