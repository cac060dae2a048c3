import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,024) after gzip of the scripts at these addresses, each counted once. */
export function scriptWeight(addresses: readonly string[], site: string, folder: string): number {
  const files = new Set(addresses.map((address) => new URL(address).pathname));
  const { pathname } = new URL(site);
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(folder, file.slice(pathname.length)))).length;
  return bytes / 1024;
}

/** Entries of other modes than the desk. */
export const OTHER_MODES = /^(?:Brief|Data|Policy|Wall)Mode-/;

/** Static and late imports, and scripts named by their address, as those of workers are. */
const MENTIONED = /(?:\bfrom|\bimport\(?|\bnew URL\()\s*["'`](?:\.\/)?([\w.-]+\.m?js)["'`]/g;

/** The same for every script that the page leads to, but for those left aside and what only they lead to. */
export function allScriptWeight(folder: string, aside: RegExp): number {
  const scripts = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?js$/.test(name))
      .map((name) => [basename(name), readFileSync(join(folder, name))]),
  );
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const reached = new Set<string>();
  const waiting = [...scripts.keys()].filter((name) => page.includes(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const script = scripts.get(name);
    if (script === undefined || reached.has(name) || aside.test(name)) continue;
    reached.add(name);
    for (const [, next = ''] of script.toString('utf8').matchAll(MENTIONED)) waiting.push(next);
  }
  let bytes = 0;
  for (const name of reached) bytes += gzipSync(scripts.get(name) ?? '').length;
  return bytes / 1024;
}
