import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { VERSION_NOTE } from '#catalog/packageFiles.ts';
import { loadPackage } from '#ingest/loadPackage.ts';
import { readPackageFiles } from '#ingest/readPackageFiles.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { packageZip } from './packageZip.ts';

test('a package comes out of its zip as it went in, and loads', async () => {
  const { files } = await readPackageFiles(aPackage().read);
  const entries = unzipSync(await packageZip(files, 'v1'));
  const { [VERSION_NOTE]: note, ...rest } = Object.fromEntries(
    Object.entries(entries).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
  expect(rest).toEqual(files);
  expect(JSON.parse(note ?? '')).toEqual({ versionId: 'v1' });
  const loaded = await loadPackage(async (path) => {
    const bytes = entries[path];
    return bytes ? { kind: 'bytes', bytes } : { kind: 'unreachable', reason: '没有这个文件', absent: true };
  });
  expect(loaded.kind === 'ready' && loaded.dataset.issues).toEqual([]);
});
