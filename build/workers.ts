import { dirname, resolve } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** Starts a worker of ours. The one that reads the package is awaited by the first map, and is a build of its own, in one file. */
const START = /new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\)/g;
const INGEST = resolve('src/ingest/ingest.worker.ts');

const PRELOAD = /function preload\(baseModule, deps, importerUrl\) \{/;

/** A worker has no page to put links into, and imports without them. */
function withoutPage(helper: string): string {
  if (!PRELOAD.test(helper)) throw new Error('The helper that preloads is written otherwise than expected.');
  return helper.replace(PRELOAD, '$&\n  if (typeof document === "undefined") return baseModule();');
}

/** The modules that workers built with the page start with, known when all modules are. */
export const workers = new Set<string>();

/**
 * All other workers are built together with the page, so that what both run is in the build, and on the wire, once: as builds of
 * their own they would each hold all of it.
 */
export const workersWithPage = (): Plugin => ({
  name: 'workers-with-page',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('vite/preload-helper')) return { code: withoutPage(code), map: null };
    const built = code.replaceAll(START, (asIs, file) => {
      const worker = resolve(dirname(id), file);
      if (worker === INGEST) return asIs;
      workers.add(worker);
      return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: worker })}`;
    });
    return built === code ? null : { code: built, map: null };
  },
});

/** A worker's entry that does nothing but import one file is that file: a worker that starts waits for one answer. */
const oneFileToStart = (): Plugin => ({
  name: 'one-file-to-start',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    for (const entry of chunks) {
      const [imported, ...more] = entry.imports;
      const whole = chunks.find(({ fileName }) => fileName === imported);
      if (!entry.isEntry || !whole || more.length > 0 || !/^import\s*"[^"]+";?\s*$/.test(entry.code))
        continue;
      const nameOf = ({ fileName }: { readonly fileName: string }) => fileName.split('/').pop() ?? '';
      entry.code = whole.code;
      for (const chunk of chunks) chunk.code = chunk.code.replaceAll(nameOf(whole), nameOf(entry));
      delete bundle[whole.fileName];
    }
  },
});

/** How a worker that is a build of its own is made. */
export const ownWorkerBuild = {
  format: 'es',
  plugins: () => [oneFileToStart()],
  rolldownOptions: {
    output: {
      codeSplitting: {
        // What reads the package comes in one file; what reads the policy afterwards takes from it what both need.
        groups: [{ name: 'ingest', test: (id: string) => id === INGEST }],
      },
    },
  },
} satisfies UserConfig['worker'];
