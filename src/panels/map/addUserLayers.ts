import type { Datum } from '#catalog/userLayers.ts';
import type { Dataset } from '#domain/dataset.ts';
import { outlineBounds } from '#domain/outlineBounds.ts';
import type { Bounds4, UserLayer } from '#domain/userLayer.ts';
import { openUserLayer, reopenAs } from '#ingest/userLayer/openUserLayer.ts';
import {
  addLayer,
  addRefused,
  changeLayer,
  newLayerId,
  setReading,
  useUserLayers,
} from '#view/userLayers.ts';

/** Reads the files one after another, each with a word of its own while it is read. */
export async function addUserLayers(files: readonly File[], dataset: Dataset): Promise<void> {
  const near = outlineBounds(dataset.counties);
  for (const file of files) await addUserLayer(file, near);
}

async function addUserLayer(file: File, near: Bounds4 | null): Promise<void> {
  const id = newLayerId();
  const stop = new AbortController();
  // Words from the worker may come after its answer.
  let ended = false;
  const tell = (stage: string) => {
    if (!ended) setReading(id, { id, file: file.name, stage, cancel: () => stop.abort() });
  };
  tell('读取文件');
  try {
    const read = await openUserLayer(file, near, tell, stop.signal);
    if (read.kind === 'refused') addRefused({ id, file: file.name, notes: read.notes });
    else {
      const { original, bounds, notes } = read;
      const name = file.name.replace(/\.[^.]+$/, '') || file.name;
      addLayer({ id, name, datum: 'wgs84', data: original, original, bounds, notes });
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    ended = true;
    setReading(id, null);
  }
}

/** Reads the layer's coordinates as another datum, from the file's own numbers. */
export async function changeDatum(layer: UserLayer, datum: Datum): Promise<void> {
  changeLayer(layer.id, { datum });
  const converted = await reopenAs(layer.original, datum);
  const now = useUserLayers.getState().layers.find((l) => l.id === layer.id);
  // A later choice may have been made while this one was worked out.
  if (now?.datum === datum) changeLayer(layer.id, converted);
}
