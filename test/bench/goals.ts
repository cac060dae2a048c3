import { median } from 'd3-array';

/** Figure of a page, as `page.figure`: the median of its rounds, null when it was never given. */
export type Medians = Readonly<Record<string, number | null>>;

/** One thing the product promises. `over`: the figure it is divided by; without one it stands by itself. */
interface Goal {
  readonly what: string;
  readonly figure: string;
  readonly over?: string;
  readonly atMost: number;
  readonly unit: '×' | 'ms' | 'KB' | '';
  /** Why the page gives no figure, when it gives none. */
  readonly absent?: string;
}

const NO_WEBGL = 'the page sets no mark map-webgl-idle';

export const GOALS: readonly Goal[] = [
  { what: 'First map ÷ ECharts', figure: 'plan.firstMap', over: 'echarts.firstMap', atMost: 1, unit: '×' },
  {
    what: 'WebGL map idle ÷ bare MapLibre',
    figure: 'plan.webglIdle',
    over: 'bare.idle',
    atMost: 1.6,
    unit: '×',
    absent: NO_WEBGL,
  },
  { what: 'Filter ÷ ECharts', figure: 'plan.filter', over: 'echarts.filter', atMost: 1, unit: '×' },
  { what: 'Script of a filter', figure: 'plan.script', atMost: 100, unit: 'ms' },
  {
    what: 'Filter ÷ ECharts, 200,000 enterprises',
    figure: 'planMany.filter',
    over: 'echartsMany.filter',
    atMost: 0.5,
    unit: '×',
  },
  { what: 'Script before the first map', figure: 'plan.firstScript', atMost: 120, unit: 'KB' },
  { what: 'All script of the desk, workers included', figure: 'plan.allScript', atMost: 1000, unit: 'KB' },
  { what: 'Frames asked for at rest, 2 s', figure: 'plan.idleFrames', atMost: 0, unit: '' },
  {
    what: 'Draws of the WebGL map at rest, 2 s',
    figure: 'plan.idleMapFrames',
    atMost: 0,
    unit: '',
    absent: NO_WEBGL,
  },
  {
    what: 'Selectors run by a camera move',
    figure: 'plan.selectorRunsOnMove',
    atMost: 0,
    unit: '',
    absent: 'a filter runs none either',
  },
];

export function mediansOf(rounds: ReadonlyMap<string, readonly (number | null)[]>): Medians {
  const entries = [...rounds].map(([name, values]) => [
    name,
    median(values.filter((v) => v !== null)) ?? null,
  ]);
  return Object.fromEntries(entries);
}

/** What a goal comes to; null when a figure it needs is missing. */
export function reach({ figure, over }: Goal, medians: Medians): number | null {
  const value = medians[figure] ?? null;
  if (value === null || over === undefined) return value;
  const base = medians[over] ?? null;
  return base === null ? null : value / base;
}

const written = (value: number, unit: Goal['unit']): string =>
  `${value.toFixed(unit === '×' ? 2 : 0)}${unit === '' || unit === '×' ? unit : ` ${unit}`}`;

/** The goals as a Markdown table. */
export function goalTable(medians: Medians): string {
  const rows = GOALS.map((goal) => {
    const value = reach(goal, medians);
    const result = value === null ? `not measured: ${goal.absent ?? 'no figure'}` : written(value, goal.unit);
    const verdict = value === null ? '–' : value <= goal.atMost ? 'yes' : '**no**';
    return `| ${goal.what} | ${result} | ≤ ${written(goal.atMost, goal.unit)} | ${verdict} |`;
  });
  return ['| What | Measured | Goal | Reached |', '|---|---|---|---|', ...rows].join('\n');
}
