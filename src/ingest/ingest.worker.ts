import { inbox } from './inbox.ts';
import { loadCore } from './loadPackage.ts';
import { splitLists } from './pieces.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

const tell = (message: FromWorker) => postMessage(message);
const { put, read } = inbox((path) => tell({ kind: 'lacks', path }));
let wish = () => {};
const wished = new Promise<void>((resolve) => {
  wish = resolve;
});
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'file') put(data.path, data.answer);
  else wish();
});

async function work(): Promise<void> {
  const { result, core } = await loadCore(read, (done, total, file) =>
    tell({ kind: 'progress', done, total, file }),
  );
  if (result.kind === 'ready') {
    const { rest, pieces } = splitLists(result.dataset);
    for (const piece of pieces) tell({ kind: 'rows', piece });
    tell({ kind: 'loaded', result: { kind: 'ready', dataset: rest } });
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
