import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { type SoakReport, soak } from './soak.ts';
import { launchSteadyChromium } from './steadyChromium.ts';

/** A day of the wall in a shorter time: `npm run soak -- --stops 5760` is 24 hours at 15 seconds a stop. */
const { values } = parseArgs({
  options: { stops: { type: 'string', default: '150' }, 'warm-up': { type: 'string', default: '200' } },
});

/** Of the whole heap: in a steady browser nothing grows there but what the page holds. */
const MOST_GROWTH = 0.05;

function table(report: SoakReport): string {
  const {
    before,
    after,
    heapGrowth,
    objectGrowth,
    heaps,
    frames,
    idleFrames,
    refreshes,
    contextLosses,
    errors,
    seconds,
  } = report;
  const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  return [
    '| What | After the warm-up | At the end |',
    '|---|---|---|',
    `| Heap | ${mb(before.heap)} | ${mb(after.heap)} (${percent(heapGrowth)}) |`,
    `| Heap on the way | | ${heaps.map(mb).join(', ')} |`,
    `| Of it compiled code | ${mb(before.code)} | ${mb(after.code)} |`,
    `| Of it all else | ${mb(before.heap - before.code)} | ${mb(after.heap - after.code)} (${percent(objectGrowth)}) |`,
    `| Detached nodes | ${before.detachedNodes} | ${after.detachedNodes} |`,
    `| Listeners | ${before.listeners} | ${after.listeners} |`,
    `| Frames of the map, of them idle | | ${frames}, ${idleFrames} |`,
    `| Refreshes good, faulty, absent | | ${refreshes.good}, ${refreshes.faulty}, ${refreshes.absent} |`,
    `| Contexts lost | | ${contextLosses} |`,
    `| Errors | | ${errors.length} |`,
    `| Stops, in seconds | | ${report.stops}, ${seconds} |`,
  ].join('\n');
}

const server = await launchSteadyChromium();
const browser = await chromium.connect(server.wsEndpoint());
try {
  const report = await soak(browser, {
    stops: Number(values.stops),
    warmUp: Number(values['warm-up']),
    folder: BUILT_FOLDER,
  });
  console.log(JSON.stringify(report, null, 2));
  console.log(`\n${table(report)}`);
  const { heapGrowth, idleFrames, errors } = report;
  if (heapGrowth >= MOST_GROWTH || idleFrames > 0 || errors.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
