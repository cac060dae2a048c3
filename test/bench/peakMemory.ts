import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Between two looks, in milliseconds. */
const EVERY = 25;

/** Megabytes a process holds in memory; 0 where the system does not tell. */
function heldBy(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/**
 * Megabytes the processes that draw pages take at most while something is done, workers included, beyond what they
 * held before; null where the system does not tell.
 */
export async function peakMemoryDuring(page: Page, doing: () => Promise<void>): Promise<number | null> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) return null;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const held = () => pids.reduce((sum, pid) => sum + heldBy(pid), 0);
  const before = held();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, held());
  }, EVERY);
  try {
    await doing();
  } finally {
    clearInterval(watch);
    await session.detach();
  }
  return before === 0 ? null : peak - before;
}
