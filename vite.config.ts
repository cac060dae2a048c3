import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
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

/** What stands around the first map when nothing has been chosen yet. */
const AROUND_THE_MAP =
  /\/src\/(?:panels\/(?:filter\/FilterRail|side\/SidePanel|dock\/(?:Dock|dockPanels)|map\/(?:MapMenus|OverlayNote|YearBar))|map\/tools\/MapTools|app\/brief\/AddToBrief)\.tsx?$/;

export default defineConfig({
  base: './',
  plugins: [react(), dataPackage(), earlyStart()],
  resolve: {
    // A way of drawing that is never taken, with every shader of it.
    alias: [{ find: /^@luma\.gl\/gpgpu(?:\/webgpu)?$/, replacement: resolve('src/map/gl/noGpgpu.ts') }],
  },
  worker: {
    format: 'es',
    plugins: () => [oneFileToStart()],
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What reads the package comes in one file; what reads the policy afterwards takes from it what both need.
          groups: [{ name: 'ingest', test: /\/src\/ingest\/ingest\.worker\.ts$/ }],
        },
      },
    },
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
            // What the entry needs must not wait for the rest.
            { name: 'entry', test: /vite\/preload-helper|\/src\/main\.tsx$/, priority: 1 },
            // All that the first map needs, in one file.
            { name: 'desk', test: /\/src\/app\/start\.tsx$|rolldown\/runtime/, priority: 1 },
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
