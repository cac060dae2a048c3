import { cpSync } from 'node:fs';
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

export default defineConfig({
  base: './',
  plugins: [react(), dataPackage()],
  worker: { format: 'es' },
  build: { target: 'chrome109', cssTarget: 'chrome109', chunkSizeWarningLimit: 900 },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      { extends: true, test: { name: 'data', include: ['test/data/**/*.test.ts'] } },
      { extends: true, test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/harness/globalSetup.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
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
        },
      },
    ],
  },
});
