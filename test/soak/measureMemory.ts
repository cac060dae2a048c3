import type { CDPSession, Page } from 'playwright-core';

/** What a page holds after its garbage has been collected. */
export interface Memory {
  /** Bytes of script. */
  readonly heap: number;
  /** Of them, what the browser made of functions to run them faster: it grows as they get warm, and has its limit. */
  readonly code: number;
  /** Nodes that are in no document any more and yet are held. */
  readonly detachedNodes: number;
  readonly listeners: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly unknown[] };
  };
  /** As many numbers a node as there are fields. */
  readonly nodes: readonly number[];
}

const attachedNodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let count = 1;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) count += 1;
    return count;
  });

async function takeSnapshot(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const onChunk = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk);
  return JSON.parse(chunks.join(''));
}

/** Bytes of compiled code in a snapshot. */
function codeIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const fields = meta.node_fields;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const types = meta.node_types[type] as readonly string[];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (types[nodes[node + type] ?? 0] === 'code') bytes += nodes[node + size] ?? 0;
  return bytes;
}

/** Bytes of script that are held. */
export async function measureHeap(session: CDPSession): Promise<number> {
  // What the first collection lets go of may hold more.
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Takes a picture of the whole heap, which takes a second or two. */
export async function measureMemory(page: Page, session: CDPSession): Promise<Memory> {
  const heap = await measureHeap(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return {
    heap,
    code: codeIn(await takeSnapshot(session)),
    detachedNodes: Math.max(0, nodes - (await attachedNodes(page))),
    listeners: jsEventListeners,
  };
}
