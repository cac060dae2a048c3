import { cpSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

/** The data package is fetched at run time, so it is copied as it is and never passes through the bundler. */
const dataPackage = (): Plugin => {
  let outDir = 'dist';
  return {
    name: 'data-package',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      cpSync('data', `${outDir}/data`, { recursive: true });
    },
  };
};

/** What the entry imports first is named in the page, so that it is fetched beside the entry and not after it. */
const earlyStart = (): Plugin => ({
  name: 'early-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const started = chunks.filter((chunk) => chunk.name === 'desk');
      const needed = started.flatMap((chunk) => [
        chunk,
        ...chunks.filter((c) => chunk.imports.includes(c.fileName)),
      ]);
      const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      return [
        ...needed.map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        })),
        ...styles.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
        })),
      ];
    },
  },
});

const WORKER = /new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\)/g;
const PRELOAD = /function preload\(baseModule, deps, importerUrl\) \{/;

/** A worker has no page to put links into, and imports without them. */
function withoutPage(helper: string): string {
  if (!PRELOAD.test(helper)) throw new Error('The helper that preloads is written otherwise than expected.');
  return helper.replace(PRELOAD, '$&\n  if (typeof document === "undefined") return baseModule();');
}

const WORKER_URL = '?worker&url';

/**
 * Workers are built together with the page, so that what both run is in the build, and on the wire, once. The page's own
 * way, a build for each worker, holds all of it as many times.
 */
const workersInOneBuild = (): Plugin => ({
  name: 'workers-in-one-build',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('vite/preload-helper')) return { code: withoutPage(code), map: null };
    const built = code.replaceAll(WORKER, (_, file) => {
      const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), file) });
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

type CodeSplittingNameFunction = Rolldown.CodeSplittingNameFunction;
type Graph = Rolldown.ChunkingContext;

/** Whether a module comes with another: is that module, or is imported by it at once, however far down. */
function comesWith(file: string): (id: string, graph: Graph) => boolean {
  const start = resolve(file);
  let coming: Set<string> | null = null;
  return (id, graph) => {
    if (!coming) {
      coming = new Set([start]);
      for (const next of coming)
        for (const imported of graph.getModuleInfo(next)?.importedIds ?? []) coming.add(imported);
    }
    return coming.has(id);
  };
}

const INGEST = resolve('src/ingest/ingest.worker.ts');
const withEntry = comesWith('src/main.tsx');
const withDesk = comesWith('src/app/start.tsx');
const withIngest = comesWith(INGEST);

/**
 * The files of the first map. The entry asks for the data and waits for nothing else; the worker that reads them and the page that
 * draws them are files of their own, and what both need is one more.
 */
const firstFiles: CodeSplittingNameFunction = (id, graph) => {
  if (id === INGEST) return null;
  if (id.includes('vite/preload-helper')) return 'preload';
  const [entry, desk, ingest] = [withEntry, withDesk, withIngest].map((comes) => comes(id, graph));
  if (entry) return ingest ? 'asked' : 'entry';
  if (desk) return ingest ? 'shared' : 'desk';
  return ingest ? 'ingest' : null;
};

/** What stands around the first map when nothing has been chosen yet. */
const AROUND_THE_MAP =
  /\/src\/(?:panels\/(?:filter\/FilterRail|side\/SidePanel|dock\/(?:Dock|dockPanels)|map\/(?:MapMenus|OverlayNote|YearBar))|map\/tools\/MapTools|app\/brief\/AddToBrief)\.tsx?$/;

export default defineConfig({
  base: './',
  plugins: [react(), workersInOneBuild(), dataPackage(), earlyStart()],
  resolve: {
    // A way of drawing that is never taken, with every shader of it.
    alias: [{ find: /^@luma\.gl\/gpgpu(?:\/webgpu)?$/, replacement: resolve('src/map/gl/noGpgpu.ts') }],
  },
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    chunkSizeWarningLimit: 1100,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: firstFiles,
              debugName: 'first files',
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // All that comes around it at once: one answer in place of dozens.
            { name: 'around', test: AROUND_THE_MAP },
          ],
        },
      },
    },
  },
  test: {
    // Modules keep no state of their own, so files share what they import: a third of the work.
    isolate: false,
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'data', include: ['test/data/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/harness/globalSetup.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          // A busy machine takes its time; what is waited for is still waited for.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/harness/globalSetup.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          // A busy machine takes its time; what is waited for is still waited for.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
