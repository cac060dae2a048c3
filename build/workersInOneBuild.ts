import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = /new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\)/g;
const PRELOAD = /function preload\(baseModule, deps, importerUrl\) \{/;

/** A worker has no page to put links into, and imports without them. */
function withoutPage(helper: string): string {
  if (!PRELOAD.test(helper)) throw new Error('The helper that preloads is written otherwise than expected.');
  return helper.replace(PRELOAD, '$&\n  if (typeof document === "undefined") return baseModule();');
}

const WORKER_URL = '?worker&url';

/** The modules that workers of ours start with, known when all modules are. */
export const workers = new Set<string>();

/**
 * Workers are built together with the page, so that what both run is in the build, and on the wire, once. The page's own
 * way, a build for each worker, holds all of it as many times.
 */
export const workersInOneBuild = (): Plugin => ({
  name: 'workers-in-one-build',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('vite/preload-helper')) return { code: withoutPage(code), map: null };
    const built = code.replaceAll(WORKER, (_, file) => {
      const worker = resolve(dirname(id), file);
      workers.add(worker);
      const reference = this.emitFile({ type: 'chunk', id: worker });
      return `import.meta.ROLLUP_FILE_URL_${reference}`;
    });
    return built === code ? null : { code: built, map: null };
  },
  async resolveId(source, importer) {
    if (!source.endsWith(WORKER_URL)) return null;
    const worker = await this.resolve(source.slice(0, -WORKER_URL.length), importer);
    return worker && `\0worker-url:${worker.id}`;
  },
  load(id) {
    if (!id.startsWith('\0worker-url:')) return null;
    const reference = this.emitFile({ type: 'chunk', id: id.slice('\0worker-url:'.length) });
    return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
  },
});
