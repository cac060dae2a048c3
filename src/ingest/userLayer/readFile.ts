import type { Bounds4 } from '#domain/userLayer.ts';
import { refusal } from './note.ts';
import { type OnStage, type ReadLayer, readUserLayer } from './readUserLayer.ts';

/** Reads a file the reader has handed over. Never rejects. */
export async function readFile(file: File, near: Bounds4 | null, onStage: OnStage): Promise<ReadLayer> {
  onStage('读取文件');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) {
    const note = refusal('文件读不出：可能已移走、改名，或是一个文件夹', '一个 .geojson 或 .json 文件');
    return { kind: 'refused', notes: [note] };
  }
  return readUserLayer(file.name, new Uint8Array(bytes), near, onStage);
}
