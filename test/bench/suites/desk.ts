import type { Goal } from '../goals.ts';
import type { OpenPage } from '../measurePage.ts';
import { allScriptWeight, OTHER_MODES, scriptWeight } from '../scriptWeight.ts';
import type { Sites } from '../sites.ts';
import {
  bareMap,
  bothMaps,
  FIRST_MAP,
  firstMap,
  ourFilter,
  rest,
  selectorsOnMove,
  theirFilter,
} from './deskMeasures.ts';
import type { Figures, Suite, Visit } from './suite.ts';

const NO_WEBGL = 'the page sets no mark map-webgl-idle';

const GOALS: readonly Goal[] = [
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
  {
    what: 'All script of the desk, workers included',
    figure: 'plan.allScript',
    atMost: 1000,
    unit: 'KB',
  },
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

/** The map coloured by an indicator, as that of ECharts is. */
const COLOURED = '?indicator=outputValue';

function visitsOf({ addressOf, folderOf }: Sites): readonly Visit[] {
  const plan = addressOf('plan') + COLOURED;
  const firstScript = async (open: OpenPage): Promise<Figures> => {
    await open.mark(FIRST_MAP);
    const scripts = await open.scriptsBefore(FIRST_MAP);
    return { firstScript: scriptWeight(scripts, addressOf('plan'), folderOf('plan')) };
  };
  return [
    { name: 'bare', address: addressOf('bare'), measure: bareMap },
    { name: 'plan', address: plan, measure: bothMaps },
    { name: 'echarts', address: addressOf('echarts'), measure: firstMap },
    { name: 'plan', address: plan, measure: ourFilter },
    { name: 'echarts', address: addressOf('echarts'), measure: theirFilter },
    { name: 'planMany', address: addressOf('planMany') + COLOURED, measure: ourFilter },
    { name: 'echartsMany', address: addressOf('echartsMany'), measure: theirFilter },
    { name: 'plan', address: plan, measure: rest },
    { name: 'plan', address: addressOf('planNamed') + COLOURED, measure: selectorsOnMove },
    { name: 'plan', address: plan, measure: firstScript },
    {
      name: 'plan',
      address: plan,
      measure: async () => ({
        allScript: allScriptWeight(folderOf('plan'), OTHER_MODES),
      }),
    },
  ];
}

/** The map of the desk against MapLibre alone and against ECharts with the same package. */
export const deskSuite: Suite = {
  name: 'desk',
  goals: GOALS,
  pages: ['plan', 'planMany', 'planNamed', 'bare', 'echarts', 'echartsMany'],
  visitsOf,
};
