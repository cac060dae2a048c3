import { proxy } from 'comlink';
import type { Datum } from '#catalog/userLayers.ts';
import type { Bounds4, UserFeatures } from '#domain/userLayer.ts';
import { inWorker } from '../inWorker.ts';
import type { Converted } from './convertDatum.ts';
import { refusal } from './note.ts';
import type { OnStage, ReadLayer } from './readUserLayer.ts';
import { SMALLER, tooLarge } from './tooLarge.ts';
import type { UserLayerApi } from './userLayer.worker.ts';

const start = () => new Worker(new URL('./userLayer.worker.ts', import.meta.url), { type: 'module' });

/** Without a worker, no file larger than this is read: the page would stand still. */
const MOST_BYTES_HERE = 4 * 1024 * 1024;

/** Reads a reader's own file in a worker. Rejects only when `signal` is aborted. */
export async function openUserLayer(
  file: File,
  near: Bounds4 | null,
  onStage: OnStage,
  signal: AbortSignal,
): Promise<ReadLayer> {
  const large = tooLarge(file.size);
  if (large) return { kind: 'refused', notes: [large] };
  const read = await inWorker<UserLayerApi, ReadLayer>(
    start,
    (api) => api.readFile(file, near, proxy(onStage)),
    signal,
  );
  if (read) return read;
  if (file.size > MOST_BYTES_HERE)
    return { kind: 'refused', notes: [refusal('浏览器没能读完这个文件，多半是内存不够', SMALLER)] };
  const { readFile } = await import('./readFile.ts');
  return readFile(file, near, onStage);
}

/** The same features read as another datum, in WGS-84. */
export async function reopenAs(original: UserFeatures, datum: Datum): Promise<Converted> {
  const converted = await inWorker<UserLayerApi, Converted>(start, (api) =>
    api.convertDatum(original, datum),
  );
  if (converted) return converted;
  const { convertDatum } = await import('./convertDatum.ts');
  return convertDatum(original, datum);
}
