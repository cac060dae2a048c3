import { NO_OUTLINES } from '#domain/outlines.ts';
import { inbox } from './inbox.ts';
import { loadCore } from './loadPackage.ts';
import { splitLists } from './pieces.ts';
import type { OutlinesName } from './resources.ts';
import { type FromWorker, SENT_UNASKED, type ToWorker } from './workerMessages.ts';

const tell = (message: FromWorker) => postMessage(message);
const unasked = new Set(SENT_UNASKED);
const { put, read } = inbox((path) => {
  if (!unasked.has(path)) tell({ kind: 'lacks', path });
});
let wish = () => {};
const wished = new Promise<void>((resolve) => {
  wish = resolve;
});
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'file') put(data.path, data.answer);
  else wish();
});

/** No more often is it told how far it is, in milliseconds, but for the last file. */
const BETWEEN = 100;

async function work(): Promise<void> {
  const told: OutlinesName[] = [];
  let toldAt = 0;
  const { result, core } = await loadCore(read, {
    onProgress: (done, total, file) => {
      if (done < total && performance.now() - toldAt < BETWEEN) return;
      toldAt = performance.now();
      tell({ kind: 'progress', done, total, file });
    },
    onOutlines: (name, outlines) => {
      told.push(name);
      tell({ kind: 'outlines', name, outlines });
    },
  });
  if (result.kind === 'ready') {
    const { rest, pieces } = splitLists(result.dataset);
    for (const piece of pieces) tell({ kind: 'rows', piece });
    const dataset = { ...rest, ...Object.fromEntries(told.map((name) => [name, NO_OUTLINES])) };
    tell({ kind: 'loaded', result: { kind: 'ready', dataset } });
  } else tell({ kind: 'loaded', result });
  if (core) {
    await wished;
    const { loadPolicy } = await import('./loadPolicy.ts');
    tell({ kind: 'policy', policy: await loadPolicy(core, read) });
  }
  close();
}

// Not awaited: what comes later takes from this very file, and would wait for it to end.
work();
