import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,024) after gzip of the scripts at these addresses, each counted once. */
export function scriptWeight(addresses: readonly string[], site: string, folder: string): number {
  const files = new Set(addresses.map((address) => new URL(address).pathname));
  const { pathname } = new URL(site);
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(folder, file.slice(pathname.length)))).length;
  return bytes / 1024;
}
