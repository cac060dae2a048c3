import { type Browser, chromium } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { GOALS, goalTable, mediansOf, reach } from './goals.ts';
import { type OpenPage, onFreshPage } from './measurePage.ts';
import {
  bareMap,
  bothMaps,
  FIRST_MAP,
  type Figures,
  firstMap,
  ourFilter,
  rest,
  selectorsOnMove,
  theirFilter,
} from './measures.ts';
import { allScriptWeight, scriptWeight } from './scriptWeight.ts';
import { openSites, type Sites } from './sites.ts';

/**
 * How long the desk takes, in a headless browser with WebGL by software. Times differ between machines, so each goal
 * is a ratio to a page that is measured in the same run: MapLibre alone, and ECharts with the same package.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

/** The map coloured by an indicator, as that of ECharts is. */
const COLOURED = '?indicator=outputValue';

interface Visit {
  readonly name: string;
  readonly address: string;
  readonly measure: (open: OpenPage) => Promise<Figures>;
}

function visitsOf({ addresses, folders }: Sites): readonly Visit[] {
  const plan = addresses.plan + COLOURED;
  const firstScript = async (open: OpenPage): Promise<Figures> => {
    await open.mark(FIRST_MAP);
    const scripts = await open.scriptsBefore(FIRST_MAP);
    return { firstScript: scriptWeight(scripts, addresses.plan, folders.plan) };
  };
  return [
    { name: 'bare', address: addresses.bare, measure: bareMap },
    { name: 'plan', address: plan, measure: bothMaps },
    { name: 'echarts', address: addresses.echarts, measure: firstMap },
    { name: 'plan', address: plan, measure: ourFilter },
    { name: 'echarts', address: addresses.echarts, measure: theirFilter },
    { name: 'planMany', address: addresses.planMany + COLOURED, measure: ourFilter },
    { name: 'echartsMany', address: addresses.echartsMany, measure: theirFilter },
    { name: 'plan', address: plan, measure: rest },
    { name: 'plan', address: addresses.planNamed + COLOURED, measure: selectorsOnMove },
    { name: 'plan', address: plan, measure: firstScript },
    { name: 'plan', address: plan, measure: async () => ({ allScript: allScriptWeight(folders.plan) }) },
  ];
}

async function measureAll(browser: Browser, sites: Sites) {
  const rounds = new Map<string, (number | null)[]>();
  const visits = visitsOf(sites);
  for (let round = 0; round < ROUNDS; round += 1) {
    // One after the other within a round, so that a slow moment of the machine falls on all of them.
    for (const { name, address, measure } of visits) {
      const figures = await onFreshPage(browser, address, measure);
      for (const [figure, value] of Object.entries(figures)) {
        const key = `${name}.${figure}`;
        rounds.set(key, [...(rounds.get(key) ?? []), value]);
      }
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  return mediansOf(rounds);
}

const [server, sites] = await Promise.all([launchChromium(), openSites()]);
const browser = await chromium.connect(server.wsEndpoint());
try {
  const medians = await measureAll(browser, sites);
  const reached = GOALS.map((goal) => ({ ...goal, measured: reach(goal, medians) }));
  console.log(JSON.stringify({ rounds: ROUNDS, medians, goals: reached }, null, 2));
  console.log(`\n${goalTable(medians)}`);
} finally {
  await browser.close();
  await Promise.all([server.close(), sites.close()]);
}
