import { strToU8, type Zippable, zip } from 'fflate';
import { VERSION_NOTE } from '#catalog/packageFiles.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';

/**
 * A package as a zip of its folder, which a server can serve as it is once unpacked. `versionId` is the kept version
 * it was taken from; null for the package beside the page.
 */
export function packageZip(files: PackageFiles, versionId: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, strToU8(text)]),
  );
  entries[VERSION_NOTE] = strToU8(`${JSON.stringify({ versionId }, null, 2)}\n`);
  return new Promise((resolve, reject) => {
    zip(entries, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(new Uint8Array(bytes))));
  });
}
