import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { soak } from '../soak/soak.ts';

/** `npm run soak` goes on for as long as it is told. */
const STOPS = 150;
const WARM_UP = 30;

test('the wall tours, refreshes and loses its graphics card without growing, erring or drawing for nothing', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  try {
    const report = await soak(browser, { stops: STOPS, warmUp: WARM_UP, folder: BUILT_FOLDER });
    expect(report.errors).toEqual([]);
    expect(report.idleFrames).toBe(0);
    // A tour of towns changes nothing that WebGL draws: it draws when the data change and after each loss.
    expect(report.frames).toBeGreaterThan(report.refreshes.good + report.contextLosses);
    expect(report.objectGrowth).toBeLessThan(0.05);
    expect(report.after.detachedNodes).toBeLessThan(report.before.detachedNodes + 20);
    expect(report.stops).toBeGreaterThanOrEqual(STOPS);
    expect(Math.min(...Object.values(report.refreshes), report.contextLosses)).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
}, 180_000);
