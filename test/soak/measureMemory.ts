import type { CDPSession, Page } from 'playwright-core';

/** What a page holds after its garbage has been collected. */
export interface Memory {
  /** Bytes of script. */
  readonly heap: number;
  /** Nodes that are in no document any more and yet are held. */
  readonly detachedNodes: number;
  readonly listeners: number;
}

const attachedNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = 1;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) count += 1;
    return count;
  });

export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  // What the first collection lets go of may hold more.
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    heap: usedSize,
    detachedNodes: Math.max(0, nodes - (await attachedNodes(page))),
    listeners: jsEventListeners,
  };
}
