import type { OnProgress } from './onProgress.ts';
import type { IntakeInput } from './readSource.ts';

/** What the reader chose, dropped or pasted. Paths of a folder go beside its files: a worker gets these without them. */
export type IntakeChoice =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'folder'; readonly files: readonly FileAt[] }
  | { readonly kind: 'paste'; readonly text: string };

export interface FileAt {
  readonly path: string;
  readonly file: File;
}

/** The bytes of what was chosen; null when a file cannot be read, having been moved or locked meanwhile. */
export async function readChoice(choice: IntakeChoice, onProgress: OnProgress): Promise<IntakeInput | null> {
  if (choice.kind === 'paste') return choice;
  const files = choice.kind === 'file' ? [{ path: choice.file.name, file: choice.file }] : choice.files;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let done = 0;
  try {
    const read: (readonly [path: string, bytes: Uint8Array])[] = [];
    for (const { path, file } of files) {
      const bytes = await readFile(file, (count) => {
        done += count;
        onProgress({ stage: '读取文件', unit: 'bytes', done, total });
      });
      read.push([path, bytes]);
    }
    if (choice.kind === 'folder') return { kind: 'folder', files: new Map(read) };
    return { kind: 'file', name: choice.file.name, bytes: read[0]?.[1] ?? new Uint8Array() };
  } catch {
    return null;
  }
}

/** Bytes read between two words of progress: less would cost the page more than the reading. */
const SLICE = 4 * 1024 * 1024;

async function readFile(file: File, told: (count: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  for (let at = 0; at < file.size; at += SLICE) {
    const slice = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    bytes.set(slice, at);
    told(slice.length);
  }
  return bytes;
}
