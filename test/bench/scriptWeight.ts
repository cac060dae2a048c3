import { readdirSync, readFileSync } from 'node:fs';
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

/** Of another mode than the desk. */
const ELSEWHERE = /DataMode/;

/** The same for every script of the desk, whatever it takes to have it fetched. */
export const allScriptWeight = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?js$/.test(name) && !ELSEWHERE.test(name))
    .reduce((bytes, name) => bytes + gzipSync(readFileSync(join(folder, name))).length, 0) / 1024;
