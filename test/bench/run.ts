import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';
import { goalTable, type Medians, mediansOf, reach } from './goals.ts';
import { onFreshPage } from './measurePage.ts';
import { openSites } from './sites.ts';
import type { Suite, Visit } from './suites/suite.ts';
import { SUITES } from './suites/suites.ts';

/**
 * How long things take in a headless browser with WebGL by software: `npm run bench -- --only desk` measures one part
 * of the product. Times differ between machines, so where there is something to compare with, a goal is a ratio to a
 * page that is measured in the same run.
 */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

const { values } = parseArgs({ options: { only: { type: 'string' } } });

function suitesNamed(only: string | undefined): readonly Suite[] {
  if (only === undefined) return SUITES;
  return only.split(',').map((name) => {
    const suite = SUITES.find((s) => s.name === name);
    if (suite === undefined)
      throw new Error(`no suite ${name}, only ${SUITES.map((s) => s.name).join(', ')}`);
    return suite;
  });
}

async function measureAll(browser: Browser, suite: Suite, visits: readonly Visit[]): Promise<Medians> {
  const rounds = new Map<string, (number | null)[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    // One after the other within a round, so that a slow moment of the machine falls on all of them.
    for (const visit of visits) {
      const figures = await onFreshPage(browser, visit);
      for (const [figure, value] of Object.entries(figures)) {
        const key = `${visit.name}.${figure}`;
        rounds.set(key, [...(rounds.get(key) ?? []), value]);
      }
    }
    console.error(`${suite.name}: round ${round + 1} of ${ROUNDS}`);
  }
  return mediansOf(rounds);
}

const suites = suitesNamed(values.only);
const [server, sites] = await Promise.all([
  launchChromium(),
  openSites(new Set(suites.flatMap(({ pages }) => pages))),
]);
const browser = await chromium.connect(server.wsEndpoint());
try {
  for (const suite of suites) {
    const medians = await measureAll(browser, suite, suite.visitsOf(sites));
    const goals = suite.goals.map((goal) => ({ ...goal, measured: reach(goal, medians) }));
    console.log(JSON.stringify({ suite: suite.name, rounds: ROUNDS, medians, goals }, null, 2));
    console.log(`\n${goalTable(suite.goals, medians)}\n`);
  }
} finally {
  await browser.close();
  await Promise.all([server.close(), sites.close()]);
}
