import type { BrowserServer } from 'playwright-core';
import { launchChromium } from '../harness/chromium.ts';

/**
 * A function is compiled when it is first called, and not again: `always-sparkplug` makes machine code of it then, and
 * `no-lazy-feedback-allocation` makes room for what is noted of its types. The optimising compilers, Maglev and Turbofan,
 * would add to that for as long as there are functions that get warm.
 */
const STEADY = ['--always-sparkplug', '--no-lazy-feedback-allocation', '--no-maglev', '--no-opt'];

/**
 * A browser whose compiled code is as large after a hundred stops as after thousands, so that the whole heap tells
 * whether a page lets go of what it made. Scripts are the same, and hold the same, only slower: a run takes half as long
 * again. As shipped, code grows by a fifth of the heap in a day, and a leak as large could hide in that.
 */
export const launchSteadyChromium = (): Promise<BrowserServer> =>
  launchChromium([`--js-flags=${STEADY.join(' ')}`]);
