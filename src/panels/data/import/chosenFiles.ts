import type { FileAt, IntakeChoice } from '#ingest/intake/openIntake.ts';

/** Files chosen one by one, each by itself; those of a folder together, with their paths. */
export function chosenFiles(files: Iterable<File>): readonly IntakeChoice[] {
  const all = [...files];
  const inFolder = all.filter((file) => file.webkitRelativePath !== '');
  return inFolder.length > 0
    ? [{ kind: 'folder', files: inFolder.map((file) => ({ path: file.webkitRelativePath, file })) }]
    : all.map((file) => ({ kind: 'file', file }));
}

/** What was dropped: folders are gone through. Must be called while the drop is answered. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly IntakeChoice[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...transfer.files];
  if (!entries.some((entry) => entry.isDirectory)) return chosenFiles(plain);
  const choices = await Promise.all(
    entries.map(async (entry): Promise<IntakeChoice | null> => {
      if (entry.isDirectory) return { kind: 'folder', files: await filesBelow(entry) };
      const file = plain.find(({ name }) => name === entry.name);
      return file ? { kind: 'file', file } : null;
    }),
  );
  return choices.filter((choice) => choice !== null);
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly FileAt[]> {
  if (entry.isDirectory) {
    const below = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
    return (await Promise.all(below.map(filesBelow))).flat();
  }
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject),
  );
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

/** A reader of a folder gives some at a time, and none when it is through. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  );
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
