import { inbox } from './inbox.ts';
import { loadPackage } from './loadPackage.ts';
import type { FileMessage, WorkerMessage } from './workerMessages.ts';

const tell = (message: WorkerMessage) => postMessage(message);
const { put, read } = inbox((path) => tell({ kind: 'lacks', path }));
addEventListener('message', ({ data: { path, answer } }: MessageEvent<FileMessage>) => put(path, answer));

const result = await loadPackage(read, (done, total, file) => tell({ kind: 'progress', done, total, file }));
tell({ kind: 'loaded', result });
