import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataPackage } from './build/dataPackage.ts';
import { earlyStart } from './build/earlyStart.ts';
import { fileOf } from './build/files.ts';
import { leanLibraries } from './build/leanLibraries.ts';
import { ownWorkerBuild, workersWithPage } from './build/workers.ts';

export default defineConfig({
  base: './',
  plugins: [workersWithPage(), leanLibraries(), dataPackage(), earlyStart()],
  resolve: {
    // deck.gl without WebGPU and its shaders, which nothing here draws by.
    conditions: ['visgl:webgl-only', ...defaultClientConditions],
  },
  worker: ownWorkerBuild,
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    chunkSizeWarningLimit: 1100,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, tell) => {
        // Says of components what does not concern a page without a server.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
      output: {
        codeSplitting: {
          groups: [{ name: fileOf, debugName: 'files', includeDependenciesRecursively: false }],
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
